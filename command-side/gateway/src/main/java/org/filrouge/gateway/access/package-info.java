/** Rights on the command side: who holds which, as far as recorded this moment, and whether they reach a command. */
@NullMarked
package org.filrouge.gateway.access;

import org.jspecify.annotations.NullMarked;
