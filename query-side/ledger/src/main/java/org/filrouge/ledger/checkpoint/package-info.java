/** C2SP tlog-checkpoint and tlog-cosignature: what the log promises to be at one size, and who else has seen it. */
@NullMarked
package org.filrouge.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
