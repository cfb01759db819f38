package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.folds.casefile.Mergers.Board;
import org.filrouge.kernel.merger.MergerEvent.Approved;
import org.filrouge.kernel.merger.MergerEvent.MergedEntityCreated;
import org.filrouge.kernel.merger.MergerEvent.PreProjectApproved;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.api.Test;

class BoardsTest {

    private static final String MERGER = "merger:m";
    private static final OrganisationId ONE = Told.organisation("one");
    private static final OrganisationId TWO = Told.organisation("two");

    @Test
    void eachBoardTellsWhenItApprovedThePreProjectAndWhenTheMergerItself() {
        Told told = new Told()
                .fact(MERGER, "2006-11-27", new PreProjectApproved(ONE))
                .fact(MERGER, "2006-11-27", new PreProjectApproved(TWO))
                .fact(MERGER, "2007-05", new Approved(ONE))
                .fact(MERGER, "2007", new MergedEntityCreated(Told.organisation("entity"), List.of(ONE, TWO)));
        assertThat(boards(told))
                .containsExactlyInAnyOrder(
                        new Board(ONE, on("2006-11-27"), on("2007-05")),
                        new Board(TWO, on("2006-11-27"), Answer.unknown()));
    }

    @Test
    void anApprovalIsNotUnknownAsLongAsNoEntityExists() {
        assertThat(boards(new Told().fact(MERGER, "2006-11-27", new PreProjectApproved(ONE))))
                .containsExactly(new Board(ONE, on("2006-11-27"), Answer.notApplicable()));
    }

    private static Answer<FuzzyDate> on(String date) {
        return Answer.of(FuzzyDate.parse(date));
    }

    private static List<Board> boards(Told told) {
        return new CaseFold()
                .fold("a-case", told.events())
                .mergers()
                .mergers()
                .getFirst()
                .boards();
    }
}
