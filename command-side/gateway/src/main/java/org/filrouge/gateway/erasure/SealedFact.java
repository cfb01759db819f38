package org.filrouge.gateway.erasure;

import java.util.List;
import org.filrouge.kernel.event.Seal;
import org.filrouge.kernel.person.PersonId;

/**
 * A fact as far as an erasure looks at it.
 *
 * @param event its id
 * @param stream the history it stands in
 * @param about the persons that its texts speak of
 * @param keys those that its texts are sealed with
 */
public record SealedFact(String event, String stream, List<PersonId> about, List<Seal.Key> keys) {}
