package org.filrouge.ledgerservice.evidence;

import org.filrouge.json.SealedMark;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.TaxBasis;

/** The words of the summary that no other list has. */
final class SummaryWords {

    static final String NOT_TOLD = "non dit · not told";
    static final String UNKNOWN = "INCONNU · UNKNOWN";

    static final String CAUTION =
            """
            <p>Le dossier montre que ces événements sont au journal signé, inchangés. Il ne montre pas à lui seul qu’il n’y en a pas d’autres :
            le même dossier, refait à la même taille du journal, doit donner les mêmes octets. Vérifier : README.txt.</p>
            <p lang="en">The pack shows that these events are in the signed log, unchanged. It does not show by itself that there are no others:
            the same pack, made again at the same size of the log, must give the same bytes. To check: README.txt.</p>
            """;

    private SummaryWords() {}

    /** A text, or that there is one: a pack is kept, and what is erased later must not stand in it. */
    static String told(String text) {
        return SealedMark.SEALED.matcher(text).replaceAll("[texte scellé · sealed text]");
    }

    static String both(Bilingual words) {
        return words.fr() + " · " + words.en();
    }

    static String asked(String name) {
        return switch (name) {
            case "case" -> "Dossier · Case";
            case "organisation" -> "Organisation";
            case "funder" -> "Financeur · Funder";
            case "territory" -> "Territoire · Territory";
            case "territories" -> "Découpage · Territories of";
            case "from" -> "À partir du · From";
            case "to" -> "Jusqu’au · To";
            case "asOf" -> "Situation au · As of";
            default -> name;
        };
    }

    static String date(FuzzyDate date) {
        return date.isUndated() ? "non daté · undated" : date.toString();
    }

    /** Empty for what has happened. */
    static String status(FactStatus status) {
        return switch (status) {
            case ACTUAL -> "";
            case PLANNED -> "PRÉVU · PLANNED";
            case PROBABLE -> "PROBABLE";
        };
    }

    static String basis(TaxBasis basis) {
        return switch (basis) {
            case INCL_TAX -> "TTC · incl. tax";
            case EXCL_TAX -> "HT · excl. tax";
            case NOT_STATED -> "taxes : non dit · tax not stated";
        };
    }
}
