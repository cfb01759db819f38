/** Views kept up to date: events arrive in batches, folds change documents in memory, one write per batch. */
@NullMarked
package org.filrouge.views.live;

import org.jspecify.annotations.NullMarked;
