/** Money and what stands in for it: asked for, granted, signed, paid, justified; drawing rights, conditions, equity and means in kind. */
@NullMarked
package org.filrouge.decisions.funding;

import org.jspecify.annotations.NullMarked;
