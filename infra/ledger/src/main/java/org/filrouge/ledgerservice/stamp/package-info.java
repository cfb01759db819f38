/** RFC 3161: the word of a time-stamping authority that a checkpoint existed. Optional, and off unless one is configured. */
@NullMarked
package org.filrouge.ledgerservice.stamp;

import org.jspecify.annotations.NullMarked;
