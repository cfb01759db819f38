package org.filrouge.kernel.event;

import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a told fact comes from.
 *
 * @param document the document that tells it
 * @param place where in the document; null for the whole of it
 * @param published when the document says so
 */
public record Source(String document, @FreeText @Nullable String place, @Nullable FuzzyDate published) {}
