/** Nobody joins but by their own decision; committees give opinions. */
@NullMarked
package org.filrouge.decisions.collectiveengineering;

import org.jspecify.annotations.NullMarked;
