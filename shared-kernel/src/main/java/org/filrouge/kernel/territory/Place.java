package org.filrouge.kernel.territory;

import org.filrouge.kernel.value.Territory;

/** What a code names, under which name, and from when to when. One code may name several places one after the other. */
public record Place(Territory territory, String name, Validity validity) {}
