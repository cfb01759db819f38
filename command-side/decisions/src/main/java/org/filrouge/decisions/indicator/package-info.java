/** Definitions of indicators, version by version. */
@NullMarked
package org.filrouge.decisions.indicator;

import org.jspecify.annotations.NullMarked;
