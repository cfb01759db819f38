package org.filrouge.gateway.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.filrouge.gateway.Desk;
import org.filrouge.gateway.Desk.Answer;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.kernel.funding.FundingAgreementEvent.Allocated;
import org.filrouge.kernel.sharedcost.Share;
import org.filrouge.kernel.sharedcost.SharedCostEvent.Split;
import org.junit.jupiter.api.Test;

/** A split is written to the cost and to every agreement that bears a share, or to none. */
class CostSharingTest {

    private final Desk desk = new Desk()
            .withACase()
            .after("enter-organisation", body("r", "", "'name': 'R', 'kind': 'LOCAL_AUTHORITY'"))
            .after("grant-funding", grant("a-1", "a", "5000"))
            .after("grant-funding", grant("r-1", "r", "60"))
            .after("declare-shared-cost", cost("study", "100"));

    @Test
    void theSharesAreWorkedOutAndRecordedInEachAgreement() {
        Answer answer =
                desk.send("split-shared-cost", split("study", weighing("a-1", "a", 2), weighing("r-1", "r", 1)));

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(answer.body().get("events").valueStream().map(event -> event.get("name")
                        .asString()))
                .containsExactly("shared-cost.split", "funding-agreement.allocated", "funding-agreement.allocated");
        assertThat(((Split) last("shared-cost:study").getPayload()).shares())
                .extracting(Share::amount)
                .extracting(sum -> sum.amount().toString())
                .containsExactly("66.67", "33.33");
        DomainEventMessage<?> allocated = last("funding-agreement:r-1");
        assertThat(((Allocated) allocated.getPayload()).amount().amount()).hasToString("33.33");
        assertThat(InMemoryGateway.envelope(allocated).caseId().slug()).isEqualTo("c");
    }

    @Test
    void oneAgreementThatCannotBearItsShareStopsTheWholeSplitAndTheGapIsTold() {
        int size = desk.gateway().log().size();

        Answer answer =
                desk.send("split-shared-cost", split("study", telling("a-1", "a", "35"), telling("r-1", "r", "65")));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("funding-agreement.allocated-above-notified");
        assertThat(answer.body().toString()).contains("\"gap\":\"5\"", "\"notified\":\"60\"");
        assertThat(desk.gateway().log()).hasSize(size);
    }

    @Test
    void theLimitHoldsOverAllTheCostsAnAgreementServes() {
        desk.after("declare-shared-cost", cost("other", "100"))
                .after("split-shared-cost", split("study", telling("r-1", "r", "40")));

        assertThat(desk.send("split-shared-cost", split("other", telling("r-1", "r", "20.01")))
                        .code())
                .isEqualTo("funding-agreement.allocated-above-notified");
        desk.after("split-shared-cost", split("other", telling("r-1", "r", "20")));
    }

    @Test
    void anAgreementBearsSharesOfItsOwnFunderOnly() {
        assertThat(desk.send("split-shared-cost", split("study", telling("r-1", "a", "1")))
                        .code())
                .isEqualTo("funding-agreement.funder-differs");
        assertThat(desk.send("split-shared-cost", split("study", telling("none", "a", "1")))
                        .code())
                .isEqualTo("reference.unknown");
    }

    @Test
    void splitsOnOneAgreementAtTheSameMomentNeverExceedIt() throws Exception {
        List<String> costs = IntStream.range(0, 8).mapToObj(n -> "cost-" + n).toList();
        costs.forEach(cost -> desk.after("declare-shared-cost", cost(cost, "100")));
        List<Callable<Answer>> splits = costs.stream()
                .<Callable<Answer>>map(cost -> () -> desk.send(
                        "split-shared-cost",
                        cost.hashCode() % 2 == 0
                                ? split(cost, telling("r-1", "r", "25"), telling("a-1", "a", "25"))
                                : split(cost, telling("a-1", "a", "25"), telling("r-1", "r", "25"))))
                .toList();

        List<Integer> statuses;
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            statuses = crowd.invokeAll(splits).stream()
                    .map(CostSharingTest::done)
                    .map(Answer::status)
                    .toList();
        }

        assertThat(statuses).isSubsetOf(201, 409, 503).contains(201);
        long accepted = statuses.stream().filter(status -> status == 201).count();
        assertThat(accepted).isLessThanOrEqualTo(2);
        assertThat(allocations("funding-agreement:r-1")).isEqualTo(accepted);
        assertThat(allocations("funding-agreement:a-1")).isEqualTo(accepted);
    }

    private long allocations(String stream) {
        return desk.gateway().stream(stream).stream()
                .filter(event -> event.getPayload() instanceof Allocated)
                .count();
    }

    private DomainEventMessage<?> last(String stream) {
        return desk.gateway().stream(stream).getLast();
    }

    private static Answer done(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static String grant(String id, String funder, String amount) {
        String data = "'funder': '%s', 'recipient': 'b', 'object': 'o', 'kind': 'GRANT', 'amount': %s";
        return body(id, "'case': 'c',", data.formatted(funder, money(amount)));
    }

    private static String cost(String id, String amount) {
        return body(id, "'case': 'c',", "'object': 'o', 'amount': " + money(amount));
    }

    private static String split(String id, String... shares) {
        return body(id, "", "'shares': [" + String.join(",", shares) + "]");
    }

    private static String weighing(String agreement, String funder, int weight) {
        return "{'agreement': '%s', 'funder': '%s', 'weight': %d}".formatted(agreement, funder, weight);
    }

    private static String telling(String agreement, String funder, String amount) {
        return "{'agreement': '%s', 'funder': '%s', 'amount': %s}".formatted(agreement, funder, money(amount));
    }

    private static String money(String amount) {
        return "{'amount': %s, 'basis': 'INCL_TAX'}".formatted(amount);
    }

    private static String body(String id, String told, String data) {
        return "{'id': '%s', %s 'effective': '2024-03', 'data': {%s}}"
                .formatted(id, told, data)
                .replace('\'', '"');
    }
}
