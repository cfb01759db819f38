package org.filrouge.gateway.decisions;

import static org.axonframework.test.matchers.Matchers.matches;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.filrouge.gateway.decisions.Outcome.Verdict;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationEvent.Registered;
import org.filrouge.kernel.organisation.OrganisationKind;
import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a stream hangs in Axon: given these events, when this is proposed, expect those. */
class DecisionStreamTest {

    private static final Entered ENTERED = new Entered("A", OrganisationKind.ASSOCIATION, null, null, false);
    private static final EmployeeRecruited RECRUITED = new EmployeeRecruited("chargé de développement", 1);

    private final AggregateTestFixture<DecisionStream> fixture = new AggregateTestFixture<>(DecisionStream.class);

    @BeforeEach
    void theHandlerOfAllCommandsIsRegistered() {
        fixture.registerAggregateFactory(new Streams.Factory());
        fixture.registerCommandHandler("recruit-employee", new DecisionHandler(new Streams(fixture.getEventStore())));
    }

    @Test
    void whatTheRulesAcceptIsAppended() {
        fixture.given(told(ENTERED, "2007"), told(new Registered(null), "2008-03-12"))
                .when(proposed(RECRUITED, "2008-04"))
                .expectEvents(RECRUITED)
                .expectResultMessagePayloadMatching(
                        matches((Outcome outcome) -> outcome.verdict() == Verdict.ACCEPTED && outcome.version() == 3));
    }

    @Test
    void whatTheRulesRefuseIsNot() {
        fixture.given(told(ENTERED, "2007"), told(new Registered(null), "2008-03-12"))
                .when(proposed(RECRUITED, "2008-02"))
                .expectNoEvents()
                .expectResultMessagePayloadMatching(matches((Outcome outcome) ->
                        outcome.objections().getFirst().code().equals("organisation.recruited-before-registration")));
    }

    @Test
    void theRulesRememberOnlyWhatTheEventsSay() {
        fixture.given(told(ENTERED, "2007"))
                .when(proposed(RECRUITED, "2008-04"))
                .expectNoEvents()
                .expectResultMessagePayloadMatching(matches((Outcome outcome) ->
                        outcome.objections().getFirst().code().equals("organisation.recruited-without-registration")));
    }

    private static EventMessage<?> told(DomainEvent event, String effective) {
        return new GenericEventMessage<>(event, envelope(effective));
    }

    private static Object proposed(DomainEvent event, String effective) {
        String data = KernelJson.mapper().writeValueAsString(event);
        Proposal proposal =
                new Proposal("recruit-employee", "organisation:a", data, envelope(effective), null, null, "", true);
        return new GenericCommandMessage<>(new GenericMessage<>(proposal), "recruit-employee");
    }

    private static Map<String, Object> envelope(String effective) {
        return KernelJson.toMap(new Envelope(
                null,
                FuzzyDate.parse(effective),
                null,
                null,
                null,
                null,
                FactStatus.ACTUAL,
                "account-1",
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                "c-1",
                "c-1"));
    }
}
