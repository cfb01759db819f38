/** Territorial initiatives: the shared view is always aimed at; the guide's sizes warn. */
@NullMarked
package org.filrouge.decisions.initiative;

import org.jspecify.annotations.NullMarked;
