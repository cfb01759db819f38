/** Which readings are themselves recorded, and their recording before the answer. */
@NullMarked
package org.filrouge.access.journal;

import org.jspecify.annotations.NullMarked;
