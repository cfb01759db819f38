package org.filrouge.views.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a fact after it was recorded, as a table shows it under the fact.
 *
 * @param badge whether it is retracted, rectified or contested, in words
 * @param date the date recorded first; null where it still holds
 * @param was what was recorded first and no longer holds
 */
record SaidSince(boolean retracted, List<String> badge, @Nullable String date, List<Line> was, List<Step> steps) {

    /** One correction or contestation: what it is, when it was recorded, and what it says. */
    record Step(Piece what, String recorded, List<Line> lines) {}
}
