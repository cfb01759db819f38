/** Diagnosis before plan. */
@NullMarked
package org.filrouge.decisions.diagnosis;

import org.jspecify.annotations.NullMarked;
