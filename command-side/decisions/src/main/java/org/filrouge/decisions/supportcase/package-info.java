/** What frames a support case: its opening and the roles in it. */
@NullMarked
package org.filrouge.decisions.supportcase;

import org.jspecify.annotations.NullMarked;
