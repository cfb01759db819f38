/** Childcare facilities: approval before opening, places kept within the capacity. */
@NullMarked
package org.filrouge.decisions.childcare;

import org.jspecify.annotations.NullMarked;
