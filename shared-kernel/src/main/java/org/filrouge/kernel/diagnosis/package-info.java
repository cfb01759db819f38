/** The diagnosis a DLA makes before any plan. */
@NullMarked
package org.filrouge.kernel.diagnosis;

import org.jspecify.annotations.NullMarked;
