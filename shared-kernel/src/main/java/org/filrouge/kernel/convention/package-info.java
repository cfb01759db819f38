/** Conventions between authorities and structures. */
@NullMarked
package org.filrouge.kernel.convention;

import org.jspecify.annotations.NullMarked;
