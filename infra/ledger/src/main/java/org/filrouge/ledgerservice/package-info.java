/** The ledger at work: what reads the store, writes and publishes files, and speaks to those who countersign them. */
@NullMarked
package org.filrouge.ledgerservice;

import org.jspecify.annotations.NullMarked;
