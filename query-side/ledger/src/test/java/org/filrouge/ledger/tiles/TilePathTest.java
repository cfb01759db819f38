package org.filrouge.ledger.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.json.CanonicalJson;
import org.filrouge.ledger.json.Json;
import org.filrouge.ledger.testing.Vectors;
import org.junit.jupiter.api.Test;

class TilePathTest {

    private static final Map<String, Json> VECTORS =
            members(CanonicalJson.read(CanonicalJson.canonical(Vectors.bytes("tlog-tiles/paths.json"))));

    @Test
    void tilesAreNamedAsTheOthersNameThem() {
        for (Json row : rows("tile_path")) {
            List<Json> given = values(row);
            int partial = (int) number(given.get(2));
            TilePath path = new TilePath(
                    (int) number(given.get(0)), number(given.get(1)), partial == 0 ? TilePath.FULL : partial);
            assertThat(path.path()).isEqualTo(text(given.get(3)));
            assertThat(TilePath.parse(path.path())).isEqualTo(path);
        }
    }

    @Test
    void bundlesAreFoundByPlaceAndSize() {
        for (Json row : rows("entries_path_for_log_index_size")) {
            List<Json> given = values(row);
            TilePath path = TilePath.at(TilePath.ENTRIES, number(given.get(0)) >>> 8, number(given.get(1)));
            assertThat(path.path()).isEqualTo(text(given.get(2)));
            assertThat(TilePath.parse(path.path())).isEqualTo(path);
        }
    }

    @Test
    void pathsAreReadAsTheOthersReadThem() {
        for (Json row : rows("parse_ok")) {
            List<Json> given = values(row);
            TilePath read = TilePath.parse("tile/" + text(given.get(0)) + "/" + text(given.get(1)));
            String digits = text(given.get(1)).replaceFirst("\\.p/.*", "").replaceAll("[x/]", "");
            assertThat(read.level()).isEqualTo((int) number(given.get(2)));
            assertThat(read.index()).isEqualTo(Long.parseLong(digits));
            int partial = (int) number(given.get(4));
            assertThat(read.width()).isEqualTo(partial == 0 ? TilePath.FULL : partial);
        }
    }

    @Test
    void eachSizeHasItsTiles() {
        members(VECTORS.get("tiles_for_size"))
                .forEach((size, levels) -> members(levels).forEach((level, counts) -> {
                    long full = number(values(counts).get(0));
                    long partial = number(values(counts).get(1));
                    long logSize = Long.parseLong(size);
                    int l = Integer.parseInt(level);
                    assertThat(TilePath.widthAt(l, full, logSize)).isEqualTo((int) partial);
                    assertThat(TilePath.widthAt(l, full + 1, logSize)).isZero();
                    assertThat(full == 0 || TilePath.widthAt(l, full - 1, logSize) == TilePath.FULL)
                            .isTrue();
                }));
    }

    @Test
    void otherPathsAreRefused() {
        for (String path : List.of(
                "tile/0/1",
                "tile/0/0001",
                "tile/0/x000/001",
                "tile/0/x001",
                "tile/0/001.p/0",
                "tile/0/001.p/256",
                "tile/0/001.p/01",
                "tile/00/001",
                "tile/64/001",
                "tile/-1/001",
                "tile/0/../001",
                "tile/0/001/",
                "/tile/0/001",
                "tile/data/001",
                "tile/0/x018/x446/x744/x073/x709/x551/616")) {
            assertThatThrownBy(() -> TilePath.parse(path)).as(path).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void placesBeyondTwoToThe63AreUnsigned() {
        TilePath last = new TilePath(0, -1L, TilePath.FULL);
        assertThat(last.path()).isEqualTo("tile/0/x018/x446/x744/x073/x709/x551/615");
        assertThat(TilePath.parse(last.path())).isEqualTo(last);
        assertThat(TilePath.widthAt(0, 1L << 55, -1L)).isEqualTo(TilePath.FULL);
        assertThat(TilePath.widthAt(7, 255, -1L)).isZero();
        assertThat(TilePath.widthAt(7, 0, -1L)).isEqualTo(255);
        assertThat(TilePath.widthAt(63, 0, -1L)).isZero();
    }

    private static List<Json> rows(String name) {
        return values(VECTORS.get(name));
    }

    private static Map<String, Json> members(Json json) {
        return ((Json.Members) json).byName();
    }

    private static List<Json> values(Json json) {
        return ((Json.Row) json).values();
    }

    private static long number(Json json) {
        return (long) ((Json.Number) json).value();
    }

    private static String text(Json json) {
        return ((Json.Text) json).value();
    }
}
