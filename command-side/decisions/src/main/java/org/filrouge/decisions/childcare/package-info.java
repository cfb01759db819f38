/** The rules of ChildcareFacility. */
@NullMarked
package org.filrouge.decisions.childcare;

import org.jspecify.annotations.NullMarked;
