/** The audit of what lies on disk, for somebody who trusts nothing of it but the key they brought along. */
@NullMarked
package org.filrouge.ledgerservice.verify;

import org.jspecify.annotations.NullMarked;
