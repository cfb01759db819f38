/** Keys of texts and personal data, apart from the log. */
@NullMarked
package org.filrouge.vault;

import org.jspecify.annotations.NullMarked;
