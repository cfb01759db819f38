package org.filrouge.gateway.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.gateway.imports.CaseFile.Fact;
import org.filrouge.json.Fault;
import org.jspecify.annotations.Nullable;

/** The names of the facts of one file: given by its author, or else by the line of the source. */
final class Names {

    private final Set<String> frame;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();

    /**
     * No fact has a name yet.
     *
     * @param frame names that the frame of the case has taken
     */
    Names(Set<String> frame) {
        this.frame = frame;
    }

    /** Names the next fact: its own name, its line, or its line and which of that line it is, such as {@code 14.2}. */
    String next(Fact fact, int index, String at, List<Fault> faults) {
        known(fact.after(), at + "/after", faults);
        known(fact.before(), at + "/before", faults);
        String name = fact.ref() == null ? ofLine(fact, index) : fact.ref();
        if (frame.contains(name) || !given.add(name)) {
            faults.add(new Fault(at + "/ref", "two facts are called " + name));
        }
        return name;
    }

    private void known(@Nullable String name, String at, List<Fault> faults) {
        if (name != null && !given.contains(name)) {
            faults.add(new Fault(at, "no earlier fact of this file is called " + name));
        }
    }

    private String ofLine(Fact fact, int index) {
        String line = fact.line() == null ? "fact-" + (index + 1) : fact.line();
        String name;
        do {
            int time = times.merge(line, 1, Integer::sum);
            name = time == 1 ? line : line + "." + time;
        } while (given.contains(name));
        return name;
    }
}
