/** Collective engineering: invited, joined, declined; committees and their opinions. */
@NullMarked
package org.filrouge.kernel.collectiveengineering;

import org.jspecify.annotations.NullMarked;
