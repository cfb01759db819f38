/** People the programme knows: why, until when, and that they can be forgotten. */
@NullMarked
package org.filrouge.kernel.person;

import org.jspecify.annotations.NullMarked;
