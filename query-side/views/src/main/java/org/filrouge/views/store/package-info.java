/** The documents views are kept as. All of it can be thrown away and built again from the log. */
@NullMarked
package org.filrouge.views.store;

import org.jspecify.annotations.NullMarked;
