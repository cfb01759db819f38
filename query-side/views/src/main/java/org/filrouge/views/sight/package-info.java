/** Each reader's own history, found from their rights and answered from as if the rest were not there. */
@NullMarked
package org.filrouge.views.sight;

import org.jspecify.annotations.NullMarked;
