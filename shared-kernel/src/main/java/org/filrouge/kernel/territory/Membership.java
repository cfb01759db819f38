package org.filrouge.kernel.territory;

import org.filrouge.kernel.value.Territory;

/** One commune in one intercommunality for a time. */
record Membership(Territory commune, Territory whole, Validity validity) {}
