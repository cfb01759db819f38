package org.filrouge.kernel.consultation;

import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** What one account read on one day. */
public record ConsultationId(String slug) implements StreamId {

    public static final String STREAM = "consultation";

    public ConsultationId {
        Slug.check(slug);
    }

    /**
     * The readings of a day.
     *
     * @param day as in {@code 2026-11-25}
     */
    public static ConsultationId of(AccountId account, String day) {
        return new ConsultationId(account.slug() + "-" + day);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
