package org.filrouge.folds.survival;

import java.util.List;
import org.filrouge.folds.survival.Subject.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one subject before any month is counted.
 *
 * @param id the name of the body; for jobs that of the employer
 * @param kind what kind of body it is; null where it is not told
 * @param caseId the case of its support; null where none is told
 * @param start when its follow-up begins; null where nothing tells
 * @param signs when it was seen to be there
 * @param ended when it ended; null while nothing says so
 * @param passedOn when it went on in another body; null where it did not
 */
record Life(
        String id,
        @Nullable String kind,
        int persons,
        @Nullable String caseId,
        @Nullable Sign start,
        List<Sign> signs,
        @Nullable Sign ended,
        @Nullable Sign passedOn) {}
