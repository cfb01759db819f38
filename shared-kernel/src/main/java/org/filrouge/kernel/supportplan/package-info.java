/** The plan that follows a diagnosis, and how its scope widens. */
@NullMarked
package org.filrouge.kernel.supportplan;

import org.jspecify.annotations.NullMarked;
