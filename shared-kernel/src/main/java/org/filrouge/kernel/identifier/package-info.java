/** Numbers of registers as keys: each belongs to one organisation at a time, whoever asks at the same moment. */
@NullMarked
package org.filrouge.kernel.identifier;

import org.jspecify.annotations.NullMarked;
