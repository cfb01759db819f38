package org.filrouge.ledgerservice.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.ledger.audit.Severity;

/** A verification in words, and as JSON. */
public final class Report {

    private static final Bilingual CLEAN = new Bilingual(
            "Rien à signaler : les {size} événements sont ceux qui ont été signés, et prolongent ce que vous avez conservé.",
            "Nothing to report: the {size} events are those that were signed, and continue what you kept.");
    private static final Bilingual CLEAN_PACK = new Bilingual(
            "Rien à signaler : les {packed} événements du dossier sont dans le journal signé de {size} événements, qui prolonge ce que"
                    + " vous avez conservé. Qu’il n’y en a pas d’autres, un dossier seul ne le montre pas.",
            "Nothing to report: the {packed} events of the pack are in the signed log of {size} events, which continues what you kept."
                    + " That there are no others, a pack by itself does not show.");
    private static final Bilingual NOT_PROVABLE = new Bilingual(
            "Non prouvable : sans point de contrôle conservé, une histoire réécrite en entier ne se verrait pas.",
            "Not provable: without a kept checkpoint, a history rewritten as a whole would not be seen.");
    private static final Bilingual GAP = new Bilingual(
            "Lacune : rien ne montre une modification, mais la preuve est incomplète.",
            "Gap: nothing shows a change, but the proof is incomplete.");
    private static final Bilingual MANIPULATED = new Bilingual(
            "Manipulation : ce qui a été enregistré a été modifié, retiré, ajouté ou caché.",
            "Manipulation: what was recorded was changed, removed, added or hidden.");

    private Report() {}

    /** The findings, one per line, and the verdict. */
    public static String text(Verification verification, boolean english) {
        StringBuilder text = new StringBuilder();
        for (Found found : verification.findings()) {
            text.append(said(severity(found.severity()), english))
                    .append(" [")
                    .append(found.code())
                    .append("] ")
                    .append(said(found.sentence(), english))
                    .append('\n');
            notes(found).forEach(note -> text.append(note).append('\n'));
        }
        return text.append(said(verdict(verification), english)
                        .replace("{size}", Long.toString(verification.size()))
                        .replace("{packed}", Integer.toString(verification.packed())))
                .append('\n')
                .toString();
    }

    /** Signed notes that speak for themselves. */
    private static List<String> notes(Found found) {
        return found.facts().entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(SplitNotes.NOTE))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The same for programs: findings with code, severity, both sentences and facts; {@code exit} as the verb's. */
    public static String json(Verification verification) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("path", verification.path());
        body.put("size", verification.size());
        if (verification.packed() >= 0) {
            body.put("packed", verification.packed());
        }
        body.put("exit", verification.exit());
        body.put("provable", !verification.isNotProvable());
        body.put(
                "findings",
                List.copyOf(verification.findings().stream().map(Report::body).toList()));
        return KernelJson.mapper().writeValueAsString(body);
    }

    private static Map<String, Object> body(Found found) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("severity", found.severity().name().toLowerCase(java.util.Locale.ROOT));
        body.put("code", found.code());
        body.put("fr", found.sentence().fr());
        body.put("en", found.sentence().en());
        body.put("facts", new TreeMap<>(found.facts()));
        return body;
    }

    private static Bilingual verdict(Verification verification) {
        return switch (verification.exit()) {
            case 2 -> MANIPULATED;
            case 1 -> verification.isNotProvable() ? NOT_PROVABLE : GAP;
            default -> verification.packed() < 0 ? CLEAN : CLEAN_PACK;
        };
    }

    private static Bilingual severity(Severity severity) {
        return switch (severity) {
            case MANIPULATION -> new Bilingual("MANIPULATION", "MANIPULATION");
            case GAP -> new Bilingual("LACUNE", "GAP");
            case NOTICE -> new Bilingual("À NOTER", "NOTICE");
        };
    }

    private static String said(Bilingual words, boolean english) {
        return english ? words.en() : words.fr();
    }
}
