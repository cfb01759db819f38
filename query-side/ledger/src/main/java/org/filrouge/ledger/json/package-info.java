/** RFC 8785: the one way of writing a JSON value, and a reader that takes no other. */
@NullMarked
package org.filrouge.ledger.json;

import org.jspecify.annotations.NullMarked;
