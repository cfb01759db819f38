/** The official territories of France, year by year: what a code names, where it lies, and what it became. */
@NullMarked
package org.filrouge.kernel.territory;

import org.jspecify.annotations.NullMarked;
