/** Specifications and the choice of a provider. */
@NullMarked
package org.filrouge.kernel.providerselection;

import org.jspecify.annotations.NullMarked;
