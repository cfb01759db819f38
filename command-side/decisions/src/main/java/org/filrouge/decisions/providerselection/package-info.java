/** Specifications first, and a choice that says who chose. */
@NullMarked
package org.filrouge.decisions.providerselection;

import org.jspecify.annotations.NullMarked;
