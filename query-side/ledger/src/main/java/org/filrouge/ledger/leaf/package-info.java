/** Leaf v1: the small record by which the log commits to one stored event. */
@NullMarked
package org.filrouge.ledger.leaf;

import org.jspecify.annotations.NullMarked;
