/** A data folder with a real event file, for tests to run, kill and tamper with. */
@NullMarked
package org.filrouge.ledgerservice.testing;

import org.jspecify.annotations.NullMarked;
