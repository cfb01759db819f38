package org.filrouge.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23350001600040",
                "38047555800058",
                "21060004500392",
                "18002002600019",
                "11002001300097",
                "35600000000048"
            })
    void theseAreSirets(String digits) {
        assertThat(new Siret(digits)).hasToString(digits);
        assertThat(new Siret(digits).siren()).hasToString(digits.substring(0, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"67895644300011", "2335000160004", "233500016000400", "2335000160004O", "", "23350001600040\n"})
    void theseAreNot(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Siret(digits));
    }

    @Test
    void anEstablishmentOfLaPosteMayAddUpToAMultipleOfFiveInstead() {
        assertThat(new Siret("35600000000010").siren()).isEqualTo(new Siren("356000000"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Siret("35600000000012"));
    }

    @Test
    void anotherEstablishmentMayNot() {
        assertThat("38047555800005".chars().map(digit -> digit - '0').sum() % 5).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Siret("38047555800005"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"356000000", "380475558", "233500016"})
    void theseAreSirens(String digits) {
        assertThat(new Siren(digits)).hasToString(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"356000001", "38047555", "3804755580", "38047555X"})
    void theseAreNoSirens(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Siren(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W123456789", "W2A1234567", "W2B1234567", "W9R1234567"})
    void theseAreNumbersOfAssociations(String code) {
        assertThat(new Rna(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W12345678", "W1234567890", "w123456789", "WA12345678", "W12A345678", "1234567890"})
    void theseAreNoNumbersOfAssociations(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rna(code));
    }
}
