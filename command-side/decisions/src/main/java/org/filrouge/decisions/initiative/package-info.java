/** The rules of TerritorialInitiative. */
@NullMarked
package org.filrouge.decisions.initiative;

import org.jspecify.annotations.NullMarked;
