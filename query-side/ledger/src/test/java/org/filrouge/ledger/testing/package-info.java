/** What the ledger's tests share. */
@NullMarked
package org.filrouge.ledger.testing;

import org.jspecify.annotations.NullMarked;
