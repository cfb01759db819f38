/** The questions readers ask, as pure functions from events to views. The live processor, the replay and the verifier run the same ones. */
@NullMarked
package org.filrouge.folds;

import org.jspecify.annotations.NullMarked;
