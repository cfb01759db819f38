/** Files that are there whole or not at all, also after a power cut. */
@NullMarked
package org.filrouge.ledgerservice.files;

import org.jspecify.annotations.NullMarked;
