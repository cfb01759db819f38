package org.filrouge.kernel.indicator;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** What can be wrong at one place of a formula. */
public enum FormulaProblem implements RefusalCode {
    NOT_AN_OBJECT("formula.not-an-object", "Il faut ici un objet.", "An object is needed here."),
    NOT_A_LIST("formula.not-a-list", "Il faut ici une liste.", "A list is needed here."),
    MISSING("formula.missing", "Il manque {part}.", "{part} is missing."),
    NOT_A_PART("formula.not-a-part", "{part} n'a rien à faire ici.", "{part} has no place here."),
    UNKNOWN_OPERATION(
            "formula.unknown-operation",
            "{op} n'est pas une opération ; il y a : {known}.",
            "{op} is no operation; there are: {known}."),
    UNKNOWN_CODE("formula.unknown-code", "{code} n'est pas l'un de : {known}.", "{code} is none of: {known}."),
    ANOTHER_KIND(
            "formula.another-kind",
            "Il faut ici une valeur de nature {kind}.",
            "A value of the kind {kind} is needed here."),
    TOO_MANY_DIGITS(
            "formula.too-many-digits",
            "Un nombre a au plus 15 chiffres avant la virgule et 6 après.",
            "A number has at most 15 digits before the point and 6 behind."),
    TOO_DEEP("formula.too-deep", "Plus de {most} niveaux.", "More than {most} levels."),
    TOO_MANY("formula.too-many", "Plus de {most} éléments en tout.", "More than {most} parts in all."),
    TOO_LONG("formula.too-long", "Plus de {most} ici.", "More than {most} here."),
    OUT_OF_RANGE(
            "formula.out-of-range",
            "Un nombre entre {least} et {most} est attendu.",
            "A number between {least} and {most} is expected."),
    EMPTY("formula.empty", "Il faut ici un élément au moins.", "At least one is needed here."),
    UNKNOWN_NAME(
            "formula.unknown-name",
            "Le catalogue n'a ni événement ni fait observé {name} qu'une formule puisse lire.",
            "The catalogue has no event or observation {name} that a formula may read."),
    UNKNOWN_FIELD(
            "formula.unknown-field",
            "Aucun des faits choisis n'a de champ {field} qu'une formule puisse lire.",
            "None of the facts chosen has a field {field} that a formula may read."),
    NOT_A_NUMBER(
            "formula.not-a-number",
            "Le champ {field} n'est pas un nombre dans {fact}.",
            "The field {field} is no number in {fact}."),
    NOT_A_DATE(
            "formula.not-a-date",
            "Le champ {field} n'est pas une date dans {fact}.",
            "The field {field} is no date in {fact}."),
    NOT_AN_INTERVAL(
            "formula.not-an-interval",
            "{value} n'est pas un intervalle tel que 4..5, 4.. ou ..5.",
            "{value} is no interval such as 4..5, 4.. or ..5."),
    NOT_A_DAY("formula.not-a-day", "Il faut un jour, tel que 2008-12-31.", "One day is needed, such as 2008-12-31."),
    UNKNOWN_STREAM("formula.unknown-stream", "Il n'y a pas d'histoires {stream}.", "There are no histories {stream}."),
    NESTED_GROUPS(
            "formula.nested-groups",
            "Des groupes dans des groupes : {most} niveaux au plus.",
            "Groups within groups: at most {most} levels.");

    private final String code;
    private final Bilingual sentence;

    FormulaProblem(String code, String fr, String en) {
        this.code = code;
        this.sentence = new Bilingual(fr, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Bilingual sentence() {
        return sentence;
    }
}
