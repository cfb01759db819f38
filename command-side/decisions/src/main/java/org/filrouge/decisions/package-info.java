/** The rules of the programme: pure functions from a proposal and a history to events or objections. */
@NullMarked
package org.filrouge.decisions;

import org.jspecify.annotations.NullMarked;
