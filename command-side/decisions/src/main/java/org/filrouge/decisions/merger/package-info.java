/** A pre-project is not a merger, and each party's own board decides. */
@NullMarked
package org.filrouge.decisions.merger;

import org.jspecify.annotations.NullMarked;
