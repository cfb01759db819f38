/** The one JSON form of the kernel's types: in the log, towards callers and in the read store. */
@NullMarked
package org.filrouge.json;

import org.jspecify.annotations.NullMarked;
