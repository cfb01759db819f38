/** The one program: it finds its settings, checks its stores, wires both sides and starts them. */
@NullMarked
package org.filrouge.app;

import org.jspecify.annotations.NullMarked;
