/** Which rights an account held, when, and as far as was known when. */
@NullMarked
package org.filrouge.folds.access;

import org.jspecify.annotations.NullMarked;
