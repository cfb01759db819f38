/** With the log, what its readers are answered from is signed, so that an answer edited afterwards is seen. */
@NullMarked
package org.filrouge.ledgerservice.attest;

import org.jspecify.annotations.NullMarked;
