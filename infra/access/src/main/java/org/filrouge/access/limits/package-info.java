/** How much one caller may ask, so that nobody makes the others wait. */
@NullMarked
package org.filrouge.access.limits;

import org.jspecify.annotations.NullMarked;
