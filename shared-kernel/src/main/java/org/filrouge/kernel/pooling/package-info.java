/** Pooling projects: the will, the charter and its signatures, the coordinator. */
@NullMarked
package org.filrouge.kernel.pooling;

import org.jspecify.annotations.NullMarked;
