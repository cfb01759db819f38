package org.filrouge.views.query;

import java.util.List;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * The facts behind a question as they stand, and what was said of them.
 *
 * @param events each fact as last rectified; retracted ones are not among them
 */
public record Standing(List<RecordedEvent> events, CorrectedHistory history) {}
