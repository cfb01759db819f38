package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What structures do together and with the public, as a case's page shows it. */
class CaseSectionsTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    @Test
    void decidedRegisteredAndOpenedAreThreeDatesAndAnOpenQuestionIsShownOpen() {
        Story story = opened("pool", "one", "two");
        story.tell(
                "register-shared-service-entity",
                story.body("cars", "pool", "2008-03", "members", story.ids("one", "two"), "decided", "2007-11"));
        story.tell(
                "define-service-offer",
                story.body(
                        "cars",
                        "pool",
                        "2008-05",
                        "motives",
                        List.of("emploi"),
                        "publics",
                        List.of("demandeurs d'emploi"),
                        "longestMonths",
                        3));
        long last = story.tell(
                "raise-eligibility-question",
                story.body(
                        "cars",
                        "pool",
                        "2009",
                        "question",
                        "saisonniers",
                        "subject",
                        "les saisonniers",
                        "candidatePayers",
                        story.ids("one", "two")));

        assertThat(page(story, "pool", "fr", last))
                .contains("Services partagés", "novembre 2007", "mars 2008")
                .containsPattern("Ouvert</dt>\\s*<dd><span[^>]*>non dit")
                .contains("Qui paie ? les saisonniers", "non tranché")
                .doesNotContain("section.", "field.", "Établissements d’accueil");
        last = story.tell(
                "rule-on-eligibility",
                story.body("cars", "pool", "2010", "question", "saisonniers", "payer", story.id("one")));
        assertThat(page(story, "pool", "en", last)).contains("Shared services", "Who pays? les saisonniers", "ruled: ");
    }

    @Test
    void aProjectThatNarrowsAndEndsKeepsItsPartiesOnThePage() {
        Story story = opened("narrow", "one", "two");
        story.tell(
                "launch-pooling-project",
                story.body("p", "narrow", "2006", "parties", story.ids("one", "two"), "object", "des achats"));
        story.tell(
                "agree-success-conditions",
                story.body(
                        "p",
                        "narrow",
                        "2007",
                        "conditions",
                        List.of("une volonté partagée"),
                        "parties",
                        story.ids("one", "two")));
        story.tell(
                "narrow-pooling-project",
                story.body("p", "narrow", "2008", "before", story.ids("one", "two"), "after", story.ids("one")));
        long last = story.tell("end-pooling-project", story.body("p", "narrow", "2009", "cause", "plus de porteur"));

        assertThat(page(story, "narrow", "fr", last))
                .contains("Mutualisations", "une volonté partagée, 2007", "Resserrements", "plus de porteur")
                .contains("de Organisation " + story.id("one") + ", Organisation " + story.id("two"));
    }

    @Test
    void placesConventionsAndInitiativesAreShownWithTheirDates() {
        Story story = opened("town", "one", "two");
        story.tell(
                "authorise-capacity", story.body("creche", "town", "1993", "places", 13, "authority", story.id("two")));
        story.tell("extend-capacity", story.body("creche", "town", "2005", "from", 13, "to", 25));
        story.tell(
                "recognise-sieg",
                story.body("sieg", "town", "2018", "authority", story.id("two"), "activities", List.of("accueil")));
        story.tell(
                "sign-convention",
                story.body(
                        "sieg",
                        "town",
                        "2018-12",
                        "type",
                        "SIEG",
                        "parties",
                        story.ids("one", "two"),
                        "object",
                        "accueillir"));
        story.tell("launch-territorial-initiative", story.body("approach", "town", "2013", "area", "DEP-29"));
        long last = story.tell(
                "hold-initiative-session",
                story.body(
                        "approach", "town", "2014", "objective", "COMMON_VISION", "participants", 18, "halfDays", 2));

        assertThat(page(story, "town", "en", last))
                .contains("extended: from 13 to 25, 2005", "Childcare facilities")
                .contains("service of general economic interest (SIEG)", "December 2018")
                .contains("shared view of job quality, participants: 18 (more than the guide)");
    }

    @Test
    void allSixQuestionsAreShownAndTheUnansweredAreNoNo() {
        Story story = opened("judged", "one");
        story.tell("set-evaluation-framework", story.body("e", "judged", "2008", "questions", List.of("SKILLS")));
        Map<String, Object> answer =
                story.body("e", "judged", "2009", "question", "SKILLS", "answer", "oui, par les ateliers");
        long last = story.tell("answer-evaluation-question", Story.with(answer, "evidence", Story.evidence("enquête")));

        String page = page(story, "judged", "fr", last);
        assertThat(page).contains("Évaluations", "oui, par les ateliers, 2009");
        assertThat(page.split("sans réponse", -1)).hasSize(6);
    }

    @Test
    void theMembersOfAGroupAreThoseWhoHaveNotLeft() {
        Story story = opened("group", "one", "two", "three");
        story.tell(
                "draft-employer-group-documents",
                story.body(
                        "ge", "group", "2007", "documents", List.of("STATUTES", "JOB_DESCRIPTION", "INTERNAL_RULES")));
        story.tell(
                "file-employer-group-statutes", story.body("ge", "group", "2008", "members", story.ids("one", "two")));
        story.tell("join-employer-group", story.body("ge", "group", "2009", "member", story.id("three")));
        long last = story.tell("leave-employer-group", story.body("ge", "group", "2010", "member", story.id("one")));

        String members =
                page(story, "group", "en", last).split("Members today", 2)[1].split("</dd>", 2)[0];
        assertThat(members).contains(story.id("two"), story.id("three")).doesNotContain(story.id("one"));
    }

    private static Story opened(String caseName, String... organisations) {
        Story story = new Story(RUNNING.program());
        story.open(caseName, organisations);
        return story;
    }

    private static String page(Story story, String caseName, String language, long position) {
        story.caseView(caseName, position);
        return RUNNING.program()
                .get(
                        "/cases/" + story.id(caseName) + "?lang=" + language + "&afterPosition=" + position,
                        "Accept",
                        "text/html")
                .body();
    }
}
