/** The policy at every address: who is not let in gets no further, and learns nothing. */
@NullMarked
package org.filrouge.access.policy;

import org.jspecify.annotations.NullMarked;
