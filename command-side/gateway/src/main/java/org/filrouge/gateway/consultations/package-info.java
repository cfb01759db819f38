/** The journal of reads, as the command side keeps it. */
@NullMarked
package org.filrouge.gateway.consultations;

import org.jspecify.annotations.NullMarked;
