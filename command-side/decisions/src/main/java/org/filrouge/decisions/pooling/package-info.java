/** Sharing of means; a charter binds when every party has signed. */
@NullMarked
package org.filrouge.decisions.pooling;

import org.jspecify.annotations.NullMarked;
