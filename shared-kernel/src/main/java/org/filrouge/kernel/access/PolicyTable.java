package org.filrouge.kernel.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads rules written as a table: what each role gets, in the order of the roles, a bar, and the doors that it goes for. */
final class PolicyTable {

    private PolicyTable() {}

    /** The rules of a table in which a line has several doors, parted by spaces. */
    static List<Rule> words(String table) {
        return table.lines()
                .flatMap(line -> Arrays.stream(doors(line).split(" +")).map(door -> rule(line, door)))
                .toList();
    }

    /** The rules of a table in which a line has one door, whatever is in its name. */
    static List<Rule> lines(String table) {
        return table.lines().map(line -> rule(line, doors(line))).toList();
    }

    private static String doors(String line) {
        return line.substring(line.indexOf('|') + 1).strip();
    }

    private static Rule rule(String line, String door) {
        List<Access> byRole = new ArrayList<>();
        boolean open = false;
        for (String word : line.substring(0, line.indexOf('|')).strip().split(" +")) {
            open |= word.equals("open");
            byRole.add(
                    switch (word) {
                        case "all", "open" -> Access.ALLOWED;
                        case "own" -> Access.OWN;
                        case "sum" -> Access.AGGREGATED;
                        case "-" -> Access.DENIED;
                        default -> throw new IllegalArgumentException(door + ": " + word);
                    });
        }
        return new Rule(door, open, byRole);
    }
}
