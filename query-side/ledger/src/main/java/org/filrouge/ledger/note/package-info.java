/** C2SP signed-note: a text signed by people who are known by a name and an Ed25519 key. */
@NullMarked
package org.filrouge.ledger.note;

import org.jspecify.annotations.NullMarked;
