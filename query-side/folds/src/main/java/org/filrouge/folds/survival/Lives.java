package org.filrouge.folds.survival;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.folds.survival.Material.Told;
import org.filrouge.folds.survival.Subject.Sign;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.ActivityCeased;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StatutesFiled;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.merger.MergerEvent.MergedEntityCreated;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedservice.SharedServiceEvent;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EntityRegistered;
import org.jspecify.annotations.Nullable;

/** The lives of organisations and of the entities that several of them made. */
final class Lives {

    private final Material material;
    private final Frames frames;
    private final Signs signs;
    private final Map<String, List<RecordedEvent>> streams;
    private final Map<String, Sign> ceased = new HashMap<>();

    Lives(Material material, Frames frames, Signs signs) {
        this.material = material;
        this.frames = frames;
        this.signs = signs;
        this.streams = material.events().stream().collect(Collectors.groupingBy(RecordedEvent::streamKey));
        material.of(ActivityCeased.class)
                .forEach(told -> ceased.putIfAbsent(told.event().streamKey(), Sign.of(told.event())));
    }

    /** Each organisation once, from the end of its first support that has a dated end. */
    List<Life> organisations() {
        Map<String, String> firstCase = new TreeMap<>();
        frames.supported()
                .forEach((caseId, organisations) ->
                        organisations.forEach(organisation -> firstCase.merge(organisation, caseId, this::earlier)));
        return firstCase.entrySet().stream()
                .map(entry -> of(
                        entry.getKey(),
                        signs.kind(entry.getKey()),
                        entry.getValue(),
                        frames.supportEnd(entry.getValue())))
                .toList();
    }

    private String earlier(String one, String other) {
        Sign first = frames.supportEnd(one);
        Sign second = frames.supportEnd(other);
        if (first == null || second == null) {
            return first == null && second != null ? other : one;
        }
        int order = Objects.requireNonNull(first.date().earliest())
                .compareTo(Objects.requireNonNull(second.date().earliest()));
        return order < 0 || order == 0 && one.compareTo(other) < 0 ? one : other;
    }

    private Life of(String organisation, @Nullable String kind, @Nullable String caseId, @Nullable Sign start) {
        return new Life(
                organisation,
                kind,
                1,
                caseId,
                start,
                signs.of(organisation),
                signs.ended(organisation),
                signs.passedOn(organisation));
    }

    /** Employer groups, shared services and merged entities, each from its registration or creation on. */
    List<Life> entities() {
        Map<String, Life> entities = new LinkedHashMap<>();
        material.of(StatutesFiled.class)
                .forEach(told -> entities.putIfAbsent(told.event().streamKey(), group(told)));
        material.of(EntityRegistered.class)
                .forEach(told -> entities.putIfAbsent(
                        told.event().streamKey(),
                        entity(told, "SHARED_SERVICE", told.fact().organisation())));
        material.of(SharedServiceEvent.Opened.class)
                .forEach(told -> entities.putIfAbsent(told.event().streamKey(), entity(told, "SHARED_SERVICE", null)));
        material.of(MergedEntityCreated.class)
                .forEach(told -> entities.putIfAbsent(
                        told.event().streamKey(),
                        entity(told, "MERGED_ENTITY", told.fact().entity())));
        return List.copyOf(entities.values());
    }

    private Life group(Told<StatutesFiled> told) {
        Life life = entity(told, "EMPLOYER_GROUP", told.fact().organisation());
        Sign end = groupCeased(told.event().streamKey());
        return end == null
                ? life
                : new Life(life.id(), life.kind(), 1, life.caseId(), life.start(), life.signs(), end, life.passedOn());
    }

    /** When an employer group stopped working; null while nothing says so. */
    @Nullable
    Sign groupCeased(String stream) {
        return ceased.get(stream);
    }

    private Life entity(Told<? extends DomainEvent> told, String kind, @Nullable OrganisationId organisation) {
        RecordedEvent start = told.event();
        String name = organisation == null ? StreamId.slugOf(start.streamKey()) : organisation.slug();
        List<Sign> own = streams.get(start.streamKey()).stream()
                .filter(event -> !event.id().equals(start.id()))
                .filter(event -> event.envelope().effective().earliest() != null)
                .map(Sign::of)
                .toList();
        Life life = of(name, kind, Frames.caseOf(start), Sign.of(start));
        List<Sign> all = Stream.concat(own.stream(), organisation == null ? Stream.empty() : life.signs().stream())
                .distinct()
                .toList();
        return new Life(
                name,
                kind,
                1,
                life.caseId(),
                life.start(),
                all,
                organisation == null ? null : life.ended(),
                organisation == null ? null : life.passedOn());
    }
}
