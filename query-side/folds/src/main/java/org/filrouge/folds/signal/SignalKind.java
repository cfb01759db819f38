package org.filrouge.folds.signal;

import java.util.List;
import java.util.function.Function;
import org.filrouge.kernel.value.Bilingual;

/**
 * One of the twenty-two points to watch.
 *
 * @param label what is to be watched
 * @param raised what raises it, in words
 * @param lifted what lifts it, in words
 */
public record SignalKind(
        String code, Bilingual label, Bilingual raised, Bilingual lifted, Function<CaseFacts, List<Signal>> watch) {}
