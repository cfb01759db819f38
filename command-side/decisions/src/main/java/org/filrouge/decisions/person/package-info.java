/** People, and how they are forgotten. */
@NullMarked
package org.filrouge.decisions.person;

import org.jspecify.annotations.NullMarked;
