/** Support cases: what a support is about, where, and who holds which role in it. */
@NullMarked
package org.filrouge.kernel.supportcase;

import org.jspecify.annotations.NullMarked;
