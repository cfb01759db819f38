/** Where a second person approves or rejects what somebody proposed. */
@NullMarked
package org.filrouge.gateway.approvals;

import org.jspecify.annotations.NullMarked;
