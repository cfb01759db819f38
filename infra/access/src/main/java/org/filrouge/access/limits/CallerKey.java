package org.filrouge.access.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose bucket a request is taken from when nobody has signed in: that of the address, of which one line has many. */
final class CallerKey {

    /** What a provider gives to one line: the first half of a 128-bit address. */
    private static final int BYTES_OF_A_LINE = 8;

    private CallerKey() {}

    static String of(HttpServletRequest request) {
        return "address " + line(request.getRemoteAddr());
    }

    private static String line(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, BYTES_OF_A_LINE)));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
