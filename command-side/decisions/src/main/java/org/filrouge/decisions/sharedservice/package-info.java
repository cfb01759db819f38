/** Services run in common: registration is not activity, and who pays stays open until it is ruled. */
@NullMarked
package org.filrouge.decisions.sharedservice;

import org.jspecify.annotations.NullMarked;
