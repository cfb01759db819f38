package org.filrouge.benchmarks.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.SplittableRandom;

/** Events that are as long as those of the sixteen case files of the demonstration, and whose metadata tell as much. */
final class SyntheticEvent {

    /** Bytes of payload and of metadata: the middles of forty equal parts of the demonstration's 760 events. */
    private static final int[] PAYLOADS = {
        2, 44, 48, 51, 53, 57, 60, 63, 64, 67, 70, 75, 81, 88, 90, 96, 98, 100, 102, 104, 107, 110, 115, 119, 124, 127,
        132, 137, 145, 153, 162, 170, 180, 188, 198, 210, 232, 261, 351, 4487
    };

    private static final int[] METADATA = {
        369, 369, 369, 380, 392, 394, 400, 400, 406, 406, 406, 408, 410, 419, 428, 429, 433, 437, 441, 449, 457, 460,
        467, 477, 481, 482, 487, 496, 497, 500, 504, 507, 518, 531, 540, 554, 577, 593, 604, 633
    };

    private static final String[] NAMES = {
        "support-case.role-assigned",
        "organisation.entered",
        "observation.recorded",
        "collective-engineering.structure-joined",
        "commitment.made",
        "commitment.kept",
        "support-case.opened",
        "diagnosis.completed",
        "mission.phase-completed",
        "correction.rectified"
    };

    private static final String FILLER =
            "Deux associations mettent en commun un poste de comptable ; le DLA l’a proposé, "
                    + "la ville prête le bureau, la région paie la moitié. ";

    private static final Instant FIRST = Instant.parse("2015-01-05T08:00:00Z");
    private static final DateTimeFormatter STORED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final int STREAM_LENGTH = 8;

    private final SplittableRandom random = new SplittableRandom(20);
    private final byte[] salt = new byte[16];

    String stream(long position) {
        String name = name(position);
        return name.substring(0, name.indexOf('.')) + ":synthetic-stream-of-a-case-" + position / STREAM_LENGTH;
    }

    long sequence(long position) {
        return position % STREAM_LENGTH;
    }

    String id(long position) {
        return "01a20fc8-%04x-7000-9000-%012x".formatted(position >>> 32 & 0xffff, position);
    }

    /** All events of one stream are of one kind. */
    String name(long position) {
        return NAMES[(int) (position / STREAM_LENGTH % NAMES.length)];
    }

    String recorded(long position) {
        return STORED.format(FIRST.plusNanos(position * 61_000_001_000L));
    }

    byte[] payload(long position) {
        String opening = name(position).equals("correction.rectified")
                ? "{\"event\":\"" + id(Math.max(0, position - 40)) + "\",\"reason\":\""
                : "{\"text\":\"";
        return filled(opening, "\"}", PAYLOADS[random.nextInt(PAYLOADS.length)]);
    }

    byte[] metadata(long position) {
        random.nextBytes(salt);
        String opening =
                "{\"effective\":\"%d-%02d\",\"recordedBy\":\"account-%d\",\"salt\":\"%s\",\"causationid\":\"%s\",\"correlationid\":\"%s\",\"decidedBy\":[\"body-%d\"],\"source\":{\"document\":\""
                        .formatted(
                                2005 + position % 15,
                                1 + position % 12,
                                position % 50,
                                HexFormat.of().formatHex(salt),
                                id(position / 20),
                                id(position / 20),
                                position % 300);
        String closing = "\"},\"case\":\"synthetic-case-%d\",\"status\":\"ACTUAL\"}".formatted(position / 200);
        return filled(opening, closing, METADATA[random.nextInt(METADATA.length)]);
    }

    private static byte[] filled(String opening, String closing, int length) {
        StringBuilder text = new StringBuilder(length + 100).append(opening);
        int room = length - opening.length() - closing.length();
        for (int at = 0; at < room; at += FILLER.length()) {
            text.append(FILLER, 0, Math.min(FILLER.length(), room - at));
        }
        return text.append(closing).toString().getBytes(StandardCharsets.UTF_8);
    }
}
