/** Employer groups: documents, statutes, first hire, end of activity. */
@NullMarked
package org.filrouge.kernel.employergroup;

import org.jspecify.annotations.NullMarked;
