/** What a person, or whoever answers to them, is told: what is held, that it is erased, and the proof of it. */
@NullMarked
package org.filrouge.views.persons;

import org.jspecify.annotations.NullMarked;
