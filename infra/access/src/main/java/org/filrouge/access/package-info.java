/** Who is let in, and to what. */
@NullMarked
package org.filrouge.access;

import org.jspecify.annotations.NullMarked;
