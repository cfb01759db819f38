/** What one person alone does not decide, and how a second one does. */
@NullMarked
package org.filrouge.decisions.approval;

import org.jspecify.annotations.NullMarked;
