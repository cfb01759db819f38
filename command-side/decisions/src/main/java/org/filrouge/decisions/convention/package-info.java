/** Conventions: a SIEG is recognised before its convention is signed. */
@NullMarked
package org.filrouge.decisions.convention;

import org.jspecify.annotations.NullMarked;
