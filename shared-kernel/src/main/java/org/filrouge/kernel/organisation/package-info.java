/** Organisations: identity lives here, roles belong to a case. */
@NullMarked
package org.filrouge.kernel.organisation;

import org.jspecify.annotations.NullMarked;
