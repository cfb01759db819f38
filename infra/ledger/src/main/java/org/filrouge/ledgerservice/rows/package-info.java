/** The event store's rows as the ledger takes them: stored bytes, and what their metadata tell. */
@NullMarked
package org.filrouge.ledgerservice.rows;

import org.jspecify.annotations.NullMarked;
