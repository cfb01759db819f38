/** Decisions that a second person approves before they become facts. */
@NullMarked
package org.filrouge.kernel.approval;

import org.jspecify.annotations.NullMarked;
