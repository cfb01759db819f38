/** Checkpoints and the files under them. */
@NullMarked
package org.filrouge.ledgerservice.publish;

import org.jspecify.annotations.NullMarked;
