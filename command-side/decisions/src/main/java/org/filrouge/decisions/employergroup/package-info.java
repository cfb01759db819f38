/** No hire before filing, no filing before the three documents. */
@NullMarked
package org.filrouge.decisions.employergroup;

import org.jspecify.annotations.NullMarked;
