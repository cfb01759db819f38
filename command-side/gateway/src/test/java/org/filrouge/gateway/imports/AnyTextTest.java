package org.filrouge.gateway.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.filrouge.http.Problem;

/** Reading never fails but with a problem that says so. */
class AnyTextTest {

    private static final String FILE = Told.file("isere-pa-iss").substring(0, 4000);

    private final CaseFileReader reader = new CaseFileReader();

    @Property(tries = 300)
    void aFileWithAnythingPutIntoItIsReadOrRefused(
            @ForAll @StringLength(max = 20) String inserted, @ForAll @IntRange(max = 3999) int at) {
        read((FILE.substring(0, at) + inserted + FILE.substring(at)).getBytes(UTF_8));
    }

    @Property(tries = 300)
    void aFileCutAnywhereIsReadOrRefused(@ForAll @IntRange(max = 4000) int at) {
        read(FILE.substring(0, at).getBytes(UTF_8));
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 200) byte[] bytes) {
        read(bytes);
    }

    private void read(byte[] bytes) {
        for (boolean yaml : new boolean[] {true, false}) {
            try {
                reader.read(bytes, yaml, Locale.FRENCH);
            } catch (Problem refused) {
                // As it should be.
            }
        }
    }
}
