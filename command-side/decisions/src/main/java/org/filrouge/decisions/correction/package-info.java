/** The rules of corrections, the same in every stream. */
@NullMarked
package org.filrouge.decisions.correction;

import org.jspecify.annotations.NullMarked;
