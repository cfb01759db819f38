/** The pages: what the views answer, put into words a funder, a committee or an evaluator can read, print and follow to its events. */
@NullMarked
package org.filrouge.views.pages;

import org.jspecify.annotations.NullMarked;
