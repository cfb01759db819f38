/** Observed facts guard nothing; each is recorded once. */
@NullMarked
package org.filrouge.decisions.observation;

import org.jspecify.annotations.NullMarked;
