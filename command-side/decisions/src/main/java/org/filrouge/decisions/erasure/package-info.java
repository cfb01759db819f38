/** Texts that are erased from facts that stand. */
@NullMarked
package org.filrouge.decisions.erasure;

import org.jspecify.annotations.NullMarked;
