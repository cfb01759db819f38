/** Statistical secrecy: what of a table of counts may be published so that nobody small is told apart. */
@NullMarked
package org.filrouge.folds.secrecy;

import org.jspecify.annotations.NullMarked;
