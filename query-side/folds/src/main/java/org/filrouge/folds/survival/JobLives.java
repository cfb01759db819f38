package org.filrouge.folds.survival;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.survival.Material.Told;
import org.filrouge.folds.survival.Subject.Sign;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StaffHired;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StatutesFiled;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/**
 * The lives of jobs. A job ends with its employer; or when fewer persons are found in its role than before, some time between the two
 * findings. No source says who left: those taken on first are taken to leave first.
 */
final class JobLives {

    private final Material material;
    private final Lives lives;
    private final Signs signs;
    private final Map<String, String> groups = new HashMap<>();

    JobLives(Material material, Lives lives, Signs signs) {
        this.material = material;
        this.lives = lives;
        this.signs = signs;
        material.of(StatutesFiled.class)
                .filter(told -> told.fact().organisation() != null)
                .forEach(told -> groups.put(
                        told.event().streamKey(), told.fact().organisation().slug()));
    }

    /** Persons of one hire who are still there, as far as they were seen. */
    private static final class Hired {
        private final RecordedEvent event;
        private final String employer;
        private final String role;
        private final List<Sign> seen = new ArrayList<>();
        private int left;

        Hired(RecordedEvent event, String employer, String role, int persons) {
            this.event = event;
            this.employer = employer;
            this.role = role;
            this.left = persons;
        }

        Sign lastSeen() {
            return seen.isEmpty() ? Sign.of(event) : seen.getLast();
        }
    }

    List<Life> jobs() {
        List<Hired> hires = new ArrayList<>();
        material.of(StaffHired.class)
                .forEach(told -> hires.add(new Hired(
                        told.event(),
                        groups.getOrDefault(
                                told.event().streamKey(),
                                StreamId.slugOf(told.event().streamKey())),
                        told.fact().role(),
                        told.fact().count())));
        material.of(EmployeeRecruited.class)
                .forEach(told -> hires.add(new Hired(
                        told.event(),
                        StreamId.slugOf(told.event().streamKey()),
                        told.fact().role(),
                        told.fact().count())));
        List<Life> jobs = new ArrayList<>();
        material.observed("jobs-followed").forEach(told -> followed(told, hires, jobs));
        hires.stream().filter(hire -> hire.left > 0).forEach(hire -> jobs.add(life(hire, hire.left, endOf(hire))));
        return jobs;
    }

    private void followed(Told<ObservationEvent.Recorded> told, List<Hired> hires, List<Life> jobs) {
        BigDecimal present =
                Measure.parse(Material.text(told.fact(), "present")).number();
        if (present == null || told.event().envelope().effective().earliest() == null) {
            return;
        }
        List<Hired> concerned = hires.stream()
                .filter(hire -> hire.left > 0)
                .filter(hire -> hire.employer.equals(Material.text(told.fact(), "organisation")))
                .filter(hire -> hire.role.equals(Material.text(told.fact(), "role")))
                .filter(hire -> !told.event()
                        .envelope()
                        .effective()
                        .certainlyBefore(hire.event.envelope().effective()))
                .toList();
        int gone = concerned.stream().mapToInt(hire -> hire.left).sum() - present.intValue();
        for (Hired hire : concerned) {
            int leaving = Math.clamp(gone, 0, hire.left);
            if (leaving > 0) {
                Sign end = new Sign(
                        Signs.between(
                                hire.lastSeen().date(), told.event().envelope().effective()),
                        told.event().id());
                jobs.add(life(hire, leaving, end));
                hire.left -= leaving;
                gone -= leaving;
            }
            hire.seen.add(Sign.of(told.event()));
        }
    }

    private Life life(Hired hire, int persons, @Nullable Sign end) {
        String kind = StreamId.streamOf(hire.event.streamKey()).equals("employer-group")
                ? "EMPLOYER_GROUP"
                : signs.kind(hire.employer);
        return new Life(
                hire.employer,
                kind,
                persons,
                Frames.caseOf(hire.event),
                Sign.of(hire.event),
                List.copyOf(hire.seen),
                end,
                signs.passedOn(hire.employer));
    }

    private @Nullable Sign endOf(Hired hire) {
        Sign ceased = lives.groupCeased(hire.event.streamKey());
        return ceased == null ? signs.ended(hire.employer) : ceased;
    }
}
