/** How a support begins: who felt the need and who asked. */
@NullMarked
package org.filrouge.kernel.supportrequest;

import org.jspecify.annotations.NullMarked;
