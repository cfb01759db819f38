/** The plan that follows a diagnosis. */
@NullMarked
package org.filrouge.decisions.supportplan;

import org.jspecify.annotations.NullMarked;
