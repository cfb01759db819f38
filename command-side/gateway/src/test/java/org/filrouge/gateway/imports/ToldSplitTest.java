package org.filrouge.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.DomainEventMessage;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.kernel.event.Gap;
import org.filrouge.kernel.funding.FundingAgreementEvent.Allocated;
import org.junit.jupiter.api.Test;

/** A split that a document tells: taken as it is, with what the agreements have against it. */
class ToldSplitTest {

    private static final String FACTS =
            """
            organisations:
              - {id: region, name: Région, kind: LOCAL_AUTHORITY}
              - {id: assoc, name: Association, kind: ASSOCIATION}
            facts:
              - line: 1
                event: funding-agreement.granted
                id: region-1
                effective: 2008
                data: {funder: region, recipient: assoc, object: o, kind: GRANT, amount: {amount: 50, basis: INCL_TAX}}
              - line: 2
                event: shared-cost.declared
                effective: 2008
                data: {object: étude, amount: {amount: 100, basis: INCL_TAX}}
              - line: 3
                event: shared-cost.split
                effective: 2008
                data: {shares: [{agreement: region-1, funder: region, amount: {amount: 60, basis: INCL_TAX}}]}
            """;

    private final InMemoryGateway gateway = new InMemoryGateway();

    @Test
    void whatStandsAgainstItInAnAgreementIsAGapOfTheSplit() {
        Told.in(gateway, Told.small(FACTS));

        DomainEventMessage<?> split = gateway.stream("shared-cost:small").getLast();
        DomainEventMessage<?> allocated =
                gateway.stream("funding-agreement:region-1").getLast();
        assertThat(InMemoryGateway.envelope(split).gaps())
                .extracting(Gap::code)
                .containsExactly("funding-agreement.allocated-above-notified");
        assertThat(allocated.getPayload()).isInstanceOf(Allocated.class);
        assertThat(InMemoryGateway.envelope(allocated).gaps()).isEmpty();
        assertThat(InMemoryGateway.envelope(allocated).line()).isEqualTo("3");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        Told.in(gateway, Told.small(FACTS));
        int size = gateway.log().size();

        Told.in(gateway, Told.small(FACTS));

        assertThat(gateway.log()).hasSize(size);
    }
}
