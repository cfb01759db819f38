/**
 * C2SP tlog-witness on both sides: a witness that anybody can host, and the log's asking of those that its policy names.
 */
@NullMarked
package org.filrouge.ledgerservice.witness;

import org.jspecify.annotations.NullMarked;
