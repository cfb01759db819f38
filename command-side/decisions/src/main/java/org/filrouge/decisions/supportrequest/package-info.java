/** How a support begins. */
@NullMarked
package org.filrouge.decisions.supportrequest;

import org.jspecify.annotations.NullMarked;
