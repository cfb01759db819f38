/** What is kept of a person, why and until when, and how far the forgetting has come. */
@NullMarked
package org.filrouge.folds.person;

import org.jspecify.annotations.NullMarked;
