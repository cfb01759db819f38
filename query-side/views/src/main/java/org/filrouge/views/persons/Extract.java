package org.filrouge.views.persons;

import java.util.List;
import java.util.Map;
import org.filrouge.folds.person.PersonView;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * Everything held on a person: GDPR, article 15. Texts are those that were told, as far as they are not erased.
 *
 * @param person why they are known and until when, what is told of them, and to whom it was given
 * @param history every event of the person's own
 * @param texts every fact that says its texts speak of them, or that a request to erase them names
 * @param consultations who looked at it
 */
public record Extract(
        PersonView person,
        List<RecordedEvent> history,
        List<RecordedEvent> texts,
        List<Map<String, Object>> consultations) {}
