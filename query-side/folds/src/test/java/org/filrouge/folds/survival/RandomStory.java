package org.filrouge.folds.survival;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.merger.MergerEvent.MergedEntityCreated;
import org.filrouge.kernel.organisation.OrganisationEvent.Succeeded;
import org.filrouge.kernel.organisation.OrganisationId;

/** A case told at random: supports, hires, groups, reports, answers, silences and ends, dated in every way there is. */
final class RandomStory {

    private static final String[] BODIES = {"shop", "club", "farm", "mute", "whole"};

    private final Random random;
    private final Story story = new Story();

    private RandomStory(Random random) {
        this.random = random;
    }

    static List<RecordedEvent> of(Random random) {
        RandomStory told = new RandomStory(random);
        told.story.supported("insertion", "DEP-13", "shop", "club", "farm", "mute");
        told.story.supportEnded(told.date());
        int length = random.nextInt(25);
        for (int i = 0; i < length; i++) {
            told.step();
        }
        return told.story.events();
    }

    private void step() {
        String body = one(BODIES);
        switch (random.nextInt(9)) {
            case 0 -> story.recruited(body, date(), 1 + random.nextInt(3));
            case 1 -> story.filed(body, date());
            case 2 -> story.hired(body, date(), 1 + random.nextInt(3));
            case 3 -> story.ceased(body, date());
            case 4 ->
                story.observed(
                        date(),
                        "jobs-followed",
                        Map.of("organisation", body, "role", "clerk", "present", one("0", "1", "UNKNOWN")));
            case 5 -> story.observed(date(), "workforce", Map.of("organisation", body, "fte", one("3", "UNKNOWN")));
            case 6 ->
                story.observed(
                        date(),
                        "follow-up",
                        FollowUpTest.asked(body, "12", one("YES", "NO"), one("YES", "NO", "UNKNOWN")));
            case 7 -> story.observed(date(), "organisation-ceased", Map.of("organisation", body));
            default -> gone(body);
        }
    }

    private void gone(String body) {
        if (random.nextBoolean()) {
            story.fact("organisation:" + body, date(), new Succeeded(Story.organisations("heir"), null));
        } else {
            story.fact(
                    "merger:m" + random.nextInt(3),
                    date(),
                    new MergedEntityCreated(new OrganisationId("whole"), Story.organisations(body, "other")));
        }
    }

    private String date() {
        int year = 2000 + random.nextInt(20);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(8)) {
            case 0 -> "XXXX";
            case 1 -> Integer.toString(year);
            case 2 -> year + "/" + (year + 1);
            case 3 -> year + "/..";
            case 4 -> "../" + year;
            case 5 -> "%d-%02d-15".formatted(year, month);
            default -> "%d-%02d".formatted(year, month);
        };
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
