/** A read store in memory, and one whose power fails. */
@NullMarked
package org.filrouge.views.testing;

import org.jspecify.annotations.NullMarked;
