/** Accounts and the rights they hold. */
@NullMarked
package org.filrouge.decisions.access;

import org.jspecify.annotations.NullMarked;
