/** Childcare facilities: approval, capacity, reserved places. */
@NullMarked
package org.filrouge.kernel.childcare;

import org.jspecify.annotations.NullMarked;
