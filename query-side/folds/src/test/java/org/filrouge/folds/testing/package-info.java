/** Events at random, for the laws that every fold and every store of views must keep. */
@NullMarked
package org.filrouge.folds.testing;

import org.jspecify.annotations.NullMarked;
