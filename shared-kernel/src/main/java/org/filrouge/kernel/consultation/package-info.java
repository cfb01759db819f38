/** Who read what, where reading is itself recorded. */
@NullMarked
package org.filrouge.kernel.consultation;

import org.jspecify.annotations.NullMarked;
