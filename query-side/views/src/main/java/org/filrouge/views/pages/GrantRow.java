package org.filrouge.views.pages;

import org.filrouge.folds.Dated;
import org.filrouge.kernel.funding.GrantKind;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/** One grant in a table. Granted is not paid. */
record GrantRow(
        @Nullable When when,
        Piece funder,
        Piece recipient,
        String object,
        String kind,
        String dla,
        Piece amount,
        @Nullable Piece supportCase) {

    static GrantRow of(
            Page page,
            OrganisationId funder,
            OrganisationId recipient,
            String object,
            GrantKind kind,
            Known dla,
            Money amount,
            @Nullable String caseId,
            Dated when) {
        return new GrantRow(
                When.of(when, page.words()),
                Piece.link(page.names().organisationName(funder.slug()), "/funders/" + funder.slug()),
                page.names().organisation(recipient),
                object,
                page.words().code(kind),
                page.words().code(dla),
                page.values().money(amount, "/events/" + when.event()),
                caseId == null ? null : page.names().supportCase(caseId));
    }
}
