/** What a log says of the answers that readers get: how many there are of each kind, and a digest of all of them. */
@NullMarked
package org.filrouge.ledger.attest;

import org.jspecify.annotations.NullMarked;
