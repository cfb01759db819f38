/** The log's signing key and what must outlive the data folder: kept beside it, never in it. */
@NullMarked
package org.filrouge.ledgerservice.keys;

import org.jspecify.annotations.NullMarked;
