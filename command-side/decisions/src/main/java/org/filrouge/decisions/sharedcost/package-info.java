/** One cost shared by several funders: who bears what, to the cent. */
@NullMarked
package org.filrouge.decisions.sharedcost;

import org.jspecify.annotations.NullMarked;
