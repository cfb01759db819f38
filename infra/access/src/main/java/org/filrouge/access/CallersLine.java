package org.filrouge.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose address a request comes from: a provider gives to one line the first half of a 128-bit address, and so many addresses. */
public final class CallersLine {

    private static final int BYTES = 8;

    private CallersLine() {}

    /** What all addresses of one line have alike. What has a colon is never looked up as a name. */
    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, BYTES)));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
