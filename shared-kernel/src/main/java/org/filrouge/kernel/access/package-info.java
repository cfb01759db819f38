/** Who may see and do what: accounts, roles and the part of the programme each right reaches. */
@NullMarked
package org.filrouge.kernel.access;

import org.jspecify.annotations.NullMarked;
