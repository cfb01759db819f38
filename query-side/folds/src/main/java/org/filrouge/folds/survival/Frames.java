package org.filrouge.folds.survival;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.filrouge.folds.survival.Subject.Sign;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureJoined;
import org.filrouge.kernel.collectiveengineering.ParticipationScope;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.mission.MissionEvent;
import org.filrouge.kernel.supportcase.CaseTerritory;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;
import org.filrouge.kernel.supportcase.TerritoryRole;
import org.jspecify.annotations.Nullable;

/** What is told of each case that its subjects share: where and in what field it is, whom it supports, and when that support ended. */
final class Frames {

    private final Map<String, Opened> opened = new HashMap<>();
    private final Map<String, Set<String>> supported = new HashMap<>();
    private final Set<String> collective = new HashSet<>();
    private final Map<String, Sign> supportEnds = new HashMap<>();

    Frames(Material material) {
        material.events().forEach(this::read);
    }

    private void read(RecordedEvent event) {
        String caseId = caseOf(event);
        if (caseId == null) {
            return;
        }
        switch (event.event()) {
            case Opened e -> opened.put(caseId, e);
            case RoleAssigned e
            when e.roles().contains(Role.BENEFICIARY) ->
                supports(caseId, e.organisation().slug());
            case StructureJoined e
            when e.scope() == ParticipationScope.FULL ->
                supports(caseId, e.structure().slug());
            case MissionEvent.Delivered e -> ends(caseId, event);
            case MissionEvent.PhaseCompleted e -> ends(caseId, event);
            case CollectiveEngineeringEvent.Closed e -> ends(caseId, event);
            default -> {
                // Other facts do not frame the case.
            }
        }
        if (event.event() instanceof CollectiveEngineeringEvent) {
            collective.add(caseId);
        }
    }

    static @Nullable String caseOf(RecordedEvent event) {
        if (event.event() instanceof Opened || event.event() instanceof RoleAssigned) {
            return StreamId.slugOf(event.streamKey());
        }
        return event.envelope().caseId() == null
                ? null
                : event.envelope().caseId().slug();
    }

    private void supports(String caseId, String organisation) {
        supported.computeIfAbsent(caseId, none -> new LinkedHashSet<>()).add(organisation);
    }

    /** The last dated end of a phase, a mission or a collective action ends the support. */
    private void ends(String caseId, RecordedEvent event) {
        if (event.envelope().effective().earliest() != null) {
            supportEnds.put(caseId, Sign.of(event));
        }
    }

    /** The cases that supported somebody, each with whom. */
    Map<String, Set<String>> supported() {
        return supported;
    }

    /** When the support of a case ended; null where nothing dates it. */
    @Nullable
    Sign supportEnd(String caseId) {
        return supportEnds.get(caseId);
    }

    String sector(@Nullable String caseId) {
        Opened told = opened.get(caseId);
        return told == null || told.sector() == null ? Stratum.UNTOLD : told.sector();
    }

    String territory(@Nullable String caseId) {
        Opened told = opened.get(caseId);
        return told == null
                ? Stratum.UNTOLD
                : told.territories().stream()
                        .min(Comparator.comparingInt(Frames::distance))
                        .map(place -> place.territory().toString())
                        .orElse(Stratum.UNTOLD);
    }

    private static int distance(CaseTerritory place) {
        return List.of(TerritoryRole.OPERATOR, TerritoryRole.SCOPE, TerritoryRole.SITE)
                .indexOf(place.role());
    }

    String support(@Nullable String caseId) {
        if (caseId == null
                || Objects.requireNonNullElse(supported.get(caseId), Set.of()).isEmpty()) {
            return Stratum.UNTOLD;
        }
        return collective.contains(caseId) || supported.get(caseId).size() > 1
                ? Stratum.COLLECTIVE
                : Stratum.INDIVIDUAL;
    }
}
