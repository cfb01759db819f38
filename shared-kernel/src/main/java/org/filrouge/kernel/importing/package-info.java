/** Imported case files: what went in, so that the same file changes nothing and a changed one is told apart. */
@NullMarked
package org.filrouge.kernel.importing;

import org.jspecify.annotations.NullMarked;
