/** The words every decision is written in: fuzzy dates, money with its tax basis, measures that may be unknown, places. */
@NullMarked
package org.filrouge.kernel.value;

import org.jspecify.annotations.NullMarked;
