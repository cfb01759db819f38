/** What an indicator is: a formula over facts, written as data, and the definitions that are kept of it. */
@NullMarked
package org.filrouge.kernel.indicator;

import org.jspecify.annotations.NullMarked;
