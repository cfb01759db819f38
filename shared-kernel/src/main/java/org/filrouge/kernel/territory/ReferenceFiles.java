package org.filrouge.kernel.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.filrouge.kernel.value.Territory;
import org.filrouge.kernel.value.TerritoryLevel;
import org.jspecify.annotations.Nullable;

/** Reads the lists that lie beside this class: fields between bars, the last ones left out when empty. */
final class ReferenceFiles {

    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<Territory, List<Entry>> entries = new HashMap<>(1 << 16);

    /** Every place the lists know, each with its times in their order. */
    Map<Territory, List<Entry>> entries() {
        lines("regions.txt", line -> add(TerritoryLevel.REGION, line, null, at(TerritoryLevel.REGION, line, 4)));
        lines("departements.txt", line -> {
            TerritoryLevel level = TerritoryLevel.DEPARTEMENT;
            add(level, line, at(TerritoryLevel.REGION, line, 4), null);
        });
        lines("communes.txt.gz", line -> {
            TerritoryLevel level = TerritoryLevel.COMMUNE;
            add(level, line, at(level, line, 5), at(level, line, 4));
        });
        lines("intercommunalities.txt.gz", line -> add(TerritoryLevel.INTERCOMMUNALITY, line, null, null));
        return entries;
    }

    /** In which intercommunality each commune lay, by year. */
    List<Membership> memberships() {
        List<Membership> memberships = new ArrayList<>(1 << 16);
        lines("perimeters.txt.gz", line -> {
            Territory commune = new Territory(TerritoryLevel.COMMUNE, line[0]);
            Territory whole = new Territory(TerritoryLevel.INTERCOMMUNALITY, line[1]);
            memberships.add(new Membership(commune, whole, validity(line)));
        });
        return memberships;
    }

    /** The first day of the first list and of the newest one. */
    List<LocalDate> vintages() {
        List<LocalDate> vintages = new ArrayList<>();
        lines("vintages.txt", line -> vintages.add(LocalDate.of(Integer.parseInt(line[0]), 1, 1)));
        return vintages;
    }

    private void add(TerritoryLevel level, String[] line, @Nullable Territory above, @Nullable Territory successor) {
        Territory territory = new Territory(level, line[0]);
        Entry entry = new Entry(new Place(territory, line[1], validity(line)), above, successor);
        List<Entry> before = entries.get(territory);
        if (before == null) {
            entries.put(territory, List.of(entry));
        } else {
            List<Entry> all = new ArrayList<>(before);
            all.add(entry);
            entries.put(territory, List.copyOf(all));
        }
    }

    private Validity validity(String[] line) {
        return new Validity(day(line, 2), day(line, 3));
    }

    private @Nullable LocalDate day(String[] line, int field) {
        return line.length <= field || line[field].isEmpty()
                ? null
                : days.computeIfAbsent(line[field], LocalDate::parse);
    }

    private static @Nullable Territory at(TerritoryLevel level, String[] line, int field) {
        return line.length <= field || line[field].isEmpty() ? null : new Territory(level, line[field]);
    }

    private static void lines(String name, Consumer<String[]> reader) {
        try (InputStream file = ReferenceFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not shipped");
            }
            InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(file, 1 << 16) : file;
            BufferedReader text = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                reader.accept(line.split("\\|"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
