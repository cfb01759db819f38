/** Measures the program beside what one would otherwise write by hand, all in one run. */
@NullMarked
package org.filrouge.benchmarks;

import org.jspecify.annotations.NullMarked;
