/** One cost that several funders pay together, exact to the cent. */
@NullMarked
package org.filrouge.kernel.sharedcost;

import org.jspecify.annotations.NullMarked;
