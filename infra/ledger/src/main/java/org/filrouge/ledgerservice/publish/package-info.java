/** Follows the event store, signs checkpoints, and publishes the files and proofs of the log. */
@NullMarked
package org.filrouge.ledgerservice.publish;

import org.jspecify.annotations.NullMarked;
