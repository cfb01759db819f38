/** Asking others over HTTP, within a time and a length: who is asked is not trusted to answer. */
@NullMarked
package org.filrouge.ledgerservice.wire;

import org.jspecify.annotations.NullMarked;
