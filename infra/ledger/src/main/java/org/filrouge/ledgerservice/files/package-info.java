/** Files that are whole and on disk before anybody relies on them. */
@NullMarked
package org.filrouge.ledgerservice.files;

import org.jspecify.annotations.NullMarked;
