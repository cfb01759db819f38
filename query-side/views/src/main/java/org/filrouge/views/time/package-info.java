/** Any view at any two dates: what was so in the world on a day, as far as it was recorded by then. */
@NullMarked
package org.filrouge.views.time;

import org.jspecify.annotations.NullMarked;
