/** How both sides speak HTTP: one form of problem, two languages, bounded bodies. */
@NullMarked
package org.filrouge.http;

import org.jspecify.annotations.NullMarked;
