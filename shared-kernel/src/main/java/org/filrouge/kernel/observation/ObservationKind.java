package org.filrouge.kernel.observation;

import java.util.List;
import org.filrouge.kernel.value.Bilingual;

/**
 * A kind of fact that can be observed: its code, its revision, its labels, and the fields a fact of this kind may tell.
 *
 * @param revision raised when the fields change; facts recorded under an older revision keep it
 */
public record ObservationKind(String code, int revision, Bilingual label, List<Field> fields) {

    /** What a field holds. Every field but a required one may be left out, which says nothing; UNKNOWN says it is not known. */
    public enum FieldType {
        TEXT,
        TEXTS,
        MEASURE,
        MONEY,
        DATE,
        ORGANISATION,
        ORGANISATIONS,
        TERRITORY,
        CODE,
        CODES
    }

    /**
     * One field of a kind.
     *
     * @param codes the codes allowed when the type is CODE or CODES
     * @param unit of a measure, such as {@code hours}; empty otherwise
     */
    public record Field(
            String name, FieldType type, boolean required, Bilingual label, List<String> codes, String unit) {}
}
