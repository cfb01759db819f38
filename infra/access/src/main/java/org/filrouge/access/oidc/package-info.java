/** People who sign in elsewhere (OpenID Connect), and machines that come with a signed token. Their rights are ours to give. */
@NullMarked
package org.filrouge.access.oidc;

import org.jspecify.annotations.NullMarked;
