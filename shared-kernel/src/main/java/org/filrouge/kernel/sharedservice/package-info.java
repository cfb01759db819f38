/** Services run in common: their entity, offer, fleet and loans. */
@NullMarked
package org.filrouge.kernel.sharedservice;

import org.jspecify.annotations.NullMarked;
