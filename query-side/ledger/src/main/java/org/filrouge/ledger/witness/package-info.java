/** C2SP tlog-witness: what a witness checks before it countersigns, without the HTTP around it. */
@NullMarked
package org.filrouge.ledger.witness;

import org.jspecify.annotations.NullMarked;
