package org.filrouge.views.pages;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.filrouge.folds.survival.Followed;
import org.filrouge.folds.survival.Subject;
import org.filrouge.folds.survival.Subject.Sign;
import org.jspecify.annotations.Nullable;

/** Everybody in a study, with the facts that begin and end the follow-up of each. */
final class SurvivalMembers {

    private final Page page;
    private final Map<String, String> names;

    SurvivalMembers(Page page, Collection<Subject> subjects) {
        this.page = page;
        this.names = page.names().known(subjects.stream().map(Subject::id).collect(Collectors.toSet()));
    }

    record Member(
            Piece name,
            int persons,
            String fate,
            String months,
            @Nullable Piece start,
            @Nullable Piece last,
            @Nullable Piece inCase) {}

    Member member(Subject subject) {
        String known = names.get(subject.id());
        return new Member(
                known == null ? Piece.plain(subject.id()) : Piece.link(known, "/organisations/" + subject.id()),
                subject.persons(),
                page.words().code(subject.fate()),
                months(subject.followed()),
                date(subject.start()),
                date(subject.last()),
                subject.caseId() == null ? null : page.names().supportCase(subject.caseId()));
    }

    private String months(@Nullable Followed followed) {
        if (followed == null) {
            return "—";
        }
        return followed.least() == followed.most()
                ? Integer.toString(followed.months())
                : page.words()
                        .text(
                                "survival.months.fuzzy",
                                Integer.toString(followed.months()),
                                Integer.toString(followed.least()),
                                Integer.toString(followed.most()));
    }

    private @Nullable Piece date(@Nullable Sign sign) {
        return sign == null ? null : Piece.link(page.words().date(sign.date()), "/events/" + sign.event());
    }
}
