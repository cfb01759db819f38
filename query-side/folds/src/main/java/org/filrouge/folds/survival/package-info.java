/** How long jobs, organisations and shared entities last after support, and how complete the follow-up is. */
@NullMarked
package org.filrouge.folds.survival;

import org.jspecify.annotations.NullMarked;
