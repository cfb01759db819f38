/** The evidence pack: the events of one scope at two dates, their proofs, and what follows from them, for somebody who trusts nobody. */
@NullMarked
package org.filrouge.ledgerservice.evidence;

import org.jspecify.annotations.NullMarked;
