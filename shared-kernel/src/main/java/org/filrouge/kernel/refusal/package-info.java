/** A refusal is data: a stable code, a sentence in two languages, and the facts. */
@NullMarked
package org.filrouge.kernel.refusal;

import org.jspecify.annotations.NullMarked;
