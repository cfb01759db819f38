/** C2SP tlog-tiles: the tree and its entries as small immutable files, their paths, and proofs computed from them. */
@NullMarked
package org.filrouge.ledger.tiles;

import org.jspecify.annotations.NullMarked;
