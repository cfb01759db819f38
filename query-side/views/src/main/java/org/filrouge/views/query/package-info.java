/** The query API. */
@NullMarked
package org.filrouge.views.query;

import org.jspecify.annotations.NullMarked;
