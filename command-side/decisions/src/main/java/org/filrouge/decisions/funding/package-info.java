/** Money granted, one stream per funder. */
@NullMarked
package org.filrouge.decisions.funding;

import org.jspecify.annotations.NullMarked;
