package org.filrouge.access.journal;

import java.util.List;
import java.util.Optional;
import org.filrouge.kernel.consultation.ConsultationKind;

/** The doors at which reading is recorded, by the beginning of their address. */
final class Journalled {

    private static final List<Door> DOORS = List.of(
            new Door("/api/persons", ConsultationKind.IDENTIFIED_DATA, true),
            new Door("/persons", ConsultationKind.IDENTIFIED_DATA, true),
            new Door("/api/text-erasures", ConsultationKind.IDENTIFIED_DATA, true),
            new Door("/text-erasures", ConsultationKind.IDENTIFIED_DATA, true),
            new Door("/api/accounts", ConsultationKind.IDENTIFIED_DATA, true),
            new Door("/accounts", ConsultationKind.IDENTIFIED_DATA, true),
            new Door("/api/consultations", ConsultationKind.IDENTIFIED_DATA, true),
            new Door("/consultations", ConsultationKind.IDENTIFIED_DATA, true),
            new Door("/api/cohorts.csv", ConsultationKind.EXPORT, false),
            new Door("/api/survival.csv", ConsultationKind.EXPORT, false),
            new Door("/api/packs", ConsultationKind.PACK, false),
            new Door("/packs", ConsultationKind.PACK, false),
            new Door("/api/evidence", ConsultationKind.PROOF_BUNDLE, false));

    private Journalled() {}

    /**
     * A door.
     *
     * @param beginning the address, or what it begins with
     * @param once whether the same reading is recorded once a day only
     */
    record Door(String beginning, ConsultationKind kind, boolean once) {

        private boolean leadsTo(String pattern) {
            return pattern.equals(beginning) || pattern.startsWith(beginning + "/");
        }

        /** What is taken away about a person is recorded each time, as every export is. */
        private Door at(String pattern) {
            return pattern.endsWith("/extract") ? new Door(beginning, kind, false) : this;
        }
    }

    /** The door of an address as controllers write it, such as {@code /api/persons/{id}}; empty where reading is not recorded. */
    static Optional<Door> of(String pattern) {
        return DOORS.stream().filter(door -> door.leadsTo(pattern)).findFirst().map(door -> door.at(pattern));
    }

    static List<Door> all() {
        return DOORS;
    }
}
