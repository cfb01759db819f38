package org.filrouge.http.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.filrouge.json.KernelJson;
import org.filrouge.json.SealedMark;

class OpeningStreamLawsTest {

    private static final UnaryOperator<String> SHOWN = token -> "«" + token.length() + "»";

    @Property(tries = 500)
    void whereverThePiecesBeginAndEndTheSameIsShown(
            @ForAll("bodies") String body, @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 30) Integer> pieces) {
        String expected = SealedMark.SEALED.matcher(body).replaceAll(found -> SHOWN.apply(found.group()));

        assertThat(through(Writing.JSON, SHOWN, body, pieces)).isEqualTo(expected);
    }

    @Property(tries = 500)
    void anOpenedTextStaysOneStringOfItsJsonWhateverItHolds(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 9) int size) {
        String told = kept(text);
        String body = KernelJson.mapper().writeValueAsString(List.of("before", "sealed:1:AbC_-9", "after"));

        String shown = through(Writing.JSON, token -> told, body, List.of(size));

        assertThat(KernelJson.mapper().readValue(shown, List.class)).isEqualTo(List.of("before", told, "after"));
    }

    @Property(tries = 300)
    void anOpenedTextOpensNoTagAndEndsNoAttribute(@ForAll String text) {
        String shown = through(Writing.HTML, token -> text, "<a title=\"sealed:1:AAAA\">sealed:1:BBBB</a>", List.of(4));
        String inside = shown.substring("<a title=\"".length(), shown.length() - "</a>".length());

        assertThat(inside.chars().filter(c -> c == '<').count()).isZero();
        assertThat(inside.chars().filter(c -> c == '"').count()).isEqualTo(1);
        assertThat(inside.chars().filter(c -> c == '>').count()).isEqualTo(1);
    }

    @Property(tries = 300)
    void anOpenedTextStaysOneCellAndIsNeverAFormula(@ForAll("cells") String text) {
        String shown = through(Writing.CSV, token -> text, "a,sealed:1:AAAA,b\n\"sealed:1:BBBB\",c\n", List.of(3));

        String cell =
                (text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text).replace("\"", "\"\"");
        assertThat(shown).isEqualTo("a,\"" + cell + "\",b\n\"" + cell + "\",c\n");
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> parts = Arbitraries.of(
                "sealed:1:",
                "sealed:1:Ab0_-",
                "sealed:1",
                "sealed",
                "s",
                "se",
                "sealedsealed:1:x",
                "\"",
                ",",
                " ",
                "é",
                "ssealed:1:yy",
                "sealed:2:zz",
                "sealed:1::");
        return parts.list().ofMaxSize(12).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("=+-@\"';,\n\t ab1").ofMaxLength(8);
    }

    private static String through(Writing writing, UnaryOperator<String> shown, String body, List<Integer> pieces) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OpeningStream opening = new OpeningStream(out, writing, shown)) {
            int at = 0;
            for (int i = 0; at < bytes.length; i++) {
                int size = pieces.isEmpty() ? bytes.length : pieces.get(i % pieces.size());
                int count = Math.min(size, bytes.length - at);
                opening.write(bytes, at, count);
                opening.flush();
                at += count;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String kept(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
