package org.filrouge.acceptance;

import java.util.List;
import java.util.Map;

/** The rules at the heart of the programme, each with a command that breaks it. */
final class RefusedCommands {

    private static final List<String> ALL_PAPERS = List.of("STATUTES", "JOB_DESCRIPTION", "INTERNAL_RULES");

    static final List<Refused> ALL = List.of(
            new Refused(
                    "no hire where no filing of statutes is recorded",
                    "hire-employer-group-staff",
                    story -> {
                        papers(story);
                        return hire(story, "2024-03-01");
                    },
                    "employer-group.statutes-not-filed",
                    "Les statuts de ce groupement ne sont pas déposés.",
                    "The statutes of this group are not filed.",
                    story -> Map.of()),
            new Refused(
                    "no hire that is certainly earlier than the filing",
                    "hire-employer-group-staff",
                    story -> {
                        papers(story);
                        story.tell("file-employer-group-statutes", filing(story, "one", "two"));
                        return hire(story, "2024-03-11");
                    },
                    "employer-group.hired-before-filing",
                    "Pas d'embauche avant le dépôt des statuts : déposés {filed}, embauche {hired}.",
                    "No hire before the statutes are filed: filed {filed}, hired {hired}.",
                    story -> Map.of("filed", "2024-03-12", "hired", "2024-03-11")),
            new Refused(
                    "no charter in force before all have signed",
                    "bring-charter-into-force",
                    story -> {
                        List<String> parties = story.ids("one", "two");
                        story.tell(
                                "launch-pooling-project",
                                story.body("project", "case", "2025-01", "parties", parties, "object", "Un local"));
                        story.tell("draft-charter", story.body("project", "case", "2025-02", "parties", parties));
                        story.tell("sign-charter", story.body("project", "case", "2025-03", "party", story.id("one")));
                        return story.body("project", "case", "2025-04", "signatories", parties);
                    },
                    "pooling-project.charter-not-signed-by-all",
                    "La charte entre en vigueur quand toutes les parties ont signé ; il manque : {missing}.",
                    "The charter enters into force when every party has signed; still missing: {missing}.",
                    story -> Map.of("missing", story.id("two"))),
            new Refused(
                    "no merged entity without the approval of each board, the pre-project's not counting",
                    "create-merged-entity",
                    story -> {
                        List<String> parties = story.ids("one", "two");
                        parties.forEach(party -> story.tell(
                                "approve-merger-pre-project",
                                story.body("merger", "case", "2025-01-20", "party", party)));
                        story.tell(
                                "approve-merger", story.body("merger", "case", "2025-06-15", "party", story.id("one")));
                        return story.body(
                                "merger", "case", "2025-07-01", "entity", story.id("three"), "parties", parties);
                    },
                    "merger.board-approval-missing",
                    "Chaque conseil approuve la fusion elle-même ; il manque l'approbation de : {missing}.",
                    "Each board approves the merger itself; the approval is missing of: {missing}.",
                    story -> Map.of("missing", story.id("two"))),
            new Refused(
                    "no commitment kept without evidence",
                    "keep-commitment",
                    story -> {
                        story.tell(
                                "make-commitment",
                                story.body(
                                        "promise",
                                        "case",
                                        "2025-03",
                                        "promisors",
                                        story.ids("one"),
                                        "promisees",
                                        story.ids("two"),
                                        "object",
                                        "Prêter une salle",
                                        "owner",
                                        story.id("one")));
                        return story.body("promise", "case", "2025-06", "result", "Salle prêtée");
                    },
                    "commitment.no-evidence",
                    "Un engagement n'est dit tenu que preuve à l'appui.",
                    "A commitment is called kept only with evidence.",
                    story -> Map.of()),
            new Refused(
                    "no job converted from a contract to the same",
                    "convert-jobs",
                    story -> story.body(
                            "one",
                            "case",
                            "2025-09",
                            "count",
                            1,
                            "from",
                            "PERMANENT_CONTRACT",
                            "to",
                            "PERMANENT_CONTRACT",
                            "attribution",
                            "NOT_STATED"),
                    "organisation.jobs-converted-to-same-contract",
                    "Un emploi ne se consolide pas d'un type de contrat vers le même : {contract}.",
                    "A job is not converted from a type of contract to itself: {contract}.",
                    story -> Map.of("contract", "PERMANENT_CONTRACT")),
            new Refused(
                    "no employer group of one member",
                    "file-employer-group-statutes",
                    story -> {
                        papers(story);
                        return filing(story, "one");
                    },
                    "employer-group.too-few-members",
                    "Un groupement d'employeurs a deux membres au moins ; il y en a {members}.",
                    "An employer group has two members at least; there is {members}.",
                    story -> Map.of("members", "1")));

    private RefusedCommands() {}

    private static void papers(Story story) {
        story.tell("draft-employer-group-documents", story.body("group", "case", "2024-01", "documents", ALL_PAPERS));
    }

    private static Map<String, Object> filing(Story story, String... members) {
        return story.body("group", "case", "2024-03-12", "members", story.ids(members));
    }

    private static Map<String, Object> hire(Story story, String day) {
        return story.body("group", "case", day, "role", "chargé de développement", "count", 1);
    }
}
