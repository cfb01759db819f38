/** One question asked at date after date, as a stream of states, and watched live. */
@NullMarked
package org.filrouge.views.replay;

import org.jspecify.annotations.NullMarked;
