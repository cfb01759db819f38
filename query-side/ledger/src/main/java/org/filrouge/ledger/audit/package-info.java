/** The verification: rows, leaves, tiles and checkpoints compared, and everything found said as manipulation, gap or notice. */
@NullMarked
package org.filrouge.ledger.audit;

import org.jspecify.annotations.NullMarked;
