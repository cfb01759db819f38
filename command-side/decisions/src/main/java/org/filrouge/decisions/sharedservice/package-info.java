/** The rules of SharedService. */
@NullMarked
package org.filrouge.decisions.sharedservice;

import org.jspecify.annotations.NullMarked;
