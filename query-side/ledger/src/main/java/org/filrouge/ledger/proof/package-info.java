/** C2SP tlog-proof: one file that proves one event to somebody offline. */
@NullMarked
package org.filrouge.ledger.proof;

import org.jspecify.annotations.NullMarked;
