package org.filrouge.access.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class ExposureTest {

    private final InetAddress loopback = InetAddress.getLoopbackAddress();
    private final InetAddress network = InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1});

    ExposureTest() throws UnknownHostException {}

    @Test
    void onLoopbackEverybodyMayListen() {
        assertThatCode(() -> new Exposure(false, false, false).check(loopback)).doesNotThrowAnyException();
        assertThatCode(() -> new Exposure(true, false, false).check(loopback)).doesNotThrowAnyException();
    }

    @Test
    void whereNobodySignsInNothingElseIsListenedOnHoweverEncrypted() {
        refused(new Exposure(false, true, true), network);
        refused(new Exposure(false, true, true), null);
    }

    @Test
    void passwordsNeverCrossTheNetworkInClear() {
        refused(new Exposure(true, false, false), network);
        refused(new Exposure(true, false, false), null);
        assertThatCode(() -> new Exposure(true, true, false).check(network)).doesNotThrowAnyException();
        assertThatCode(() -> new Exposure(true, false, true).check(null)).doesNotThrowAnyException();
    }

    private static void refused(Exposure exposure, InetAddress address) {
        assertThatThrownBy(() -> exposure.check(address))
                .isInstanceOf(AccessUnusable.class)
                .hasMessageContaining("loopback only");
    }
}
