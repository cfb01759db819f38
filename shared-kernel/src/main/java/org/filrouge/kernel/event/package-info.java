/** What every recorded event has in common: its name, its envelope, its place in a stream, and the catalogue of all of them. */
@NullMarked
package org.filrouge.kernel.event;

import org.jspecify.annotations.NullMarked;
