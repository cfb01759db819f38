/** C2SP tlog-policy: whom a reader trusts, and how many witnesses must have seen a checkpoint. */
@NullMarked
package org.filrouge.ledger.policy;

import org.jspecify.annotations.NullMarked;
