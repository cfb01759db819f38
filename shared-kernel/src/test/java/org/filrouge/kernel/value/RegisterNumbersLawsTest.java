package org.filrouge.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.filrouge.kernel.organisation.IdentifierScheme;

class RegisterNumbersLawsTest {

    /** Thirteen digits, none of La Poste's, and the one digit that makes them a SIRET. */
    @Provide
    Arbitrary<String> sirets() {
        return Arbitraries.strings()
                .numeric()
                .ofLength(13)
                .filter(digits -> !digits.startsWith("356000000"))
                .map(RegisterNumbersLawsTest::completed);
    }

    @Property
    void oneOfTheTenLastDigitsMakesASiret(@ForAll("sirets") String siret) {
        String start = siret.substring(0, 13);
        long fitting = IntStream.range(0, 10)
                .filter(last -> IdentifierScheme.SIRET.accepts(start + last))
                .count();

        assertThat(fitting).isEqualTo(1);
    }

    @Property
    void aSiretWithOneDigitChangedIsNone(
            @ForAll("sirets") String siret,
            @ForAll @IntRange(max = 13) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        char other = (char) ('0' + (siret.charAt(place) - '0' + by) % 10);
        String changed = siret.substring(0, place) + other + siret.substring(place + 1);

        assertThat(changed.startsWith("356000000") || !IdentifierScheme.SIRET.accepts(changed))
                .isTrue();
    }

    @Property
    void anEstablishmentOfLaPosteIsASiretByEitherRule(@ForAll @IntRange(max = 99_999) int number) {
        String siret = "356000000%05d".formatted(number);
        int sum = siret.chars().map(digit -> digit - '0').sum();

        assertThat(IdentifierScheme.SIRET.accepts(siret)).isEqualTo(sum % 5 == 0 || Luhn.holds(siret));
    }

    private static String completed(String start) {
        for (int last = 0; ; last++) {
            if (Luhn.holds(start + last)) {
                return start + last;
            }
        }
    }
}
