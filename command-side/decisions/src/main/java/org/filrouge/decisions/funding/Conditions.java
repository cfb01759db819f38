package org.filrouge.decisions.funding;

import static org.filrouge.kernel.funding.FundingAgreementRefusal.*;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.filrouge.decisions.Ruling;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.funding.ConditionStatus;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.ConditionAssessed;
import org.filrouge.kernel.funding.FundingAgreementEvent.ConditionSet;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of an agreement: when each was set, and how far it was found met when last looked at.
 *
 * @param set when, by the name of the condition
 * @param found the assessment recorded last, by the name of the condition
 */
record Conditions(Map<String, FuzzyDate> set, Map<String, ConditionStatus> found) {

    static final Conditions NONE = new Conditions(Map.of(), Map.of());

    Ruling<FundingAgreementEvent> setting(ConditionSet e, Envelope told, @Nullable FuzzyDate granted) {
        return Ruling.<FundingAgreementEvent>of(e)
                .refuseIf(e.funders().isEmpty(), CONDITION_WITHOUT_FUNDER)
                .refuseIf(set.containsKey(e.condition()), CONDITION_ALREADY_SET, "condition", e.condition())
                .refuseIf(
                        granted != null && granted.certainlyBefore(told.effective()),
                        CONDITION_AFTER_GRANT,
                        "granted",
                        granted);
    }

    Ruling<FundingAgreementEvent> assessing(ConditionAssessed e, Envelope told) {
        FuzzyDate since = set.get(e.condition());
        return Ruling.<FundingAgreementEvent>of(e)
                .refuseIf(
                        since == null || told.effective().certainlyBefore(since),
                        CONDITION_NOT_SET,
                        "condition",
                        e.condition());
    }

    /** Those that were found not met, or met in part only, when last looked at. */
    Set<String> unmet() {
        Set<String> unmet = new TreeSet<>();
        found.forEach((condition, status) -> {
            if (status != ConditionStatus.MET) {
                unmet.add(condition);
            }
        });
        return unmet;
    }

    Conditions happened(ConditionSet e, Envelope told) {
        return new Conditions(with(set, e.condition(), told.effective()), found);
    }

    Conditions happened(ConditionAssessed e) {
        return new Conditions(set, with(found, e.condition(), e.status()));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
        Map<String, V> larger = new TreeMap<>(map);
        larger.put(name, value);
        return larger;
    }
}
