package org.filrouge.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.filrouge.access.signin.NewPassword.Fault;
import org.junit.jupiter.api.Test;

class NewPasswordTest {

    @Test
    void aNewPasswordIsLongAnotherOneTypedTwiceAndNotTheLogin() {
        assertThat(NewPassword.fault("claire", "old", "eleven char", "eleven char"))
                .contains(Fault.SHORT);
        assertThat(NewPassword.fault("claire", "old", "x".repeat(257), "x".repeat(257)))
                .contains(Fault.LONG);
        assertThat(NewPassword.fault("claire", "old", "twelve chars", "twelve charz"))
                .contains(Fault.REPEATED);
        assertThat(NewPassword.fault("claire", "twelve chars", "twelve chars", "twelve chars"))
                .contains(Fault.SAME);
        assertThat(NewPassword.fault("claire.martin", "old", "Claire.Martin", "Claire.Martin"))
                .contains(Fault.LOGIN);
        assertThat(NewPassword.fault("claire", "old", "twelve chars", "twelve chars"))
                .isEmpty();
        assertThat(NewPassword.fault(
                        null,
                        "old",
                        "douze\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9",
                        "douze\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9"))
                .isEmpty();
    }

    @Test
    void aPasswordThatIsMadeIsLongEnoughAndNeverTheSame() {
        Passwords passwords = new Passwords();
        assertThat(passwords.made())
                .matches("([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}")
                .isNotEqualTo(passwords.made());
        assertThat(20 * Math.log(31) / Math.log(2)).isGreaterThan(80);
    }
}
