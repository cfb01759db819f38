/** Observations: facts that guard nothing, of a kind from a versioned vocabulary. */
@NullMarked
package org.filrouge.kernel.observation;

import org.jspecify.annotations.NullMarked;
