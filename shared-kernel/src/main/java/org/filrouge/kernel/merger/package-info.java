/** Mergers: a pre-project is not a merger, and each party's own board decides. */
@NullMarked
package org.filrouge.kernel.merger;

import org.jspecify.annotations.NullMarked;
