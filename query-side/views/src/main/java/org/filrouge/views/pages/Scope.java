package org.filrouge.views.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.kernel.territory.Geography;
import org.filrouge.kernel.territory.Place;
import org.filrouge.kernel.value.Territory;
import org.filrouge.views.query.Json;
import org.filrouge.views.query.TerritoryReading;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;

/** What a number is asked for: a case, an organisation, a funder, a territory, a sector, or what they have in common. */
final class Scope {

    private final Map<String, String> keys = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Page page;

    Scope(Page page, Map<String, String> parameters) {
        this.page = page;
        ViewsAt views = page.views().ofEveryDay();
        add("case", parameters, slug -> {
            Json.found(views.cases().find(slug));
            return page.names().supportCase(slug);
        });
        add("organisation", parameters, slug -> {
            Json.found(views.organisations().find(slug));
            return page.names().organisation(slug);
        });
        add("funder", parameters, slug -> {
            Json.found(views.funders().find(slug));
            return Piece.link(page.names().organisationName(slug), "/funders/" + slug);
        });
        add("territory", parameters, code -> place(views, code));
        add("sector", parameters, name -> {
            Json.found(views.sectors().find(name));
            return Piece.plain(page.words().code("sector", name));
        });
        if (keys.containsKey("territory")) {
            reading(TerritoryReading.of(parameters.get(TerritoryReading.PARAMETER)));
        }
    }

    /** The parameters that narrow the question. */
    Map<String, String> keys() {
        return keys;
    }

    /** The same for readers. */
    List<Line> lines() {
        return lines;
    }

    /** Finds what a parameter names, or says that there is none. */
    private interface Finder {
        Piece find(String key);
    }

    private void add(String name, Map<String, String> parameters, Finder finder) {
        @Nullable String key = parameters.get(name);
        if (key == null) {
            return;
        }
        if (!name.equals("territory") && !name.equals("sector")) {
            Json.slug(key);
        }
        lines.add(new Line(page.words().text("scope." + name), List.of(finder.find(key))));
        keys.put(name, key);
    }

    private void reading(TerritoryReading reading) {
        Wording words = page.words();
        lines.add(new Line(words.text("territory.reading"), List.of(Piece.plain(words.code(reading)))));
        if (reading != TerritoryReading.OF_THE_TIME) {
            keys.put(TerritoryReading.PARAMETER, reading.text());
        }
    }

    private static Piece place(ViewsAt views, String code) {
        Territory territory;
        try {
            territory = Territory.parse(code);
        } catch (IllegalArgumentException none) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        String listed = Geography.shipped().latest(territory).map(Place::name).orElse(null);
        String name = listed == null
                ? Json.found(views.territories().find(territory.toString())).name()
                : listed;
        return Values.place(territory, name == null ? territory.toString() : name);
    }
}
