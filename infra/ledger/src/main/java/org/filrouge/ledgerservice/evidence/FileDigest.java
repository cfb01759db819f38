package org.filrouge.ledgerservice.evidence;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * What tells whether a file of a pack is the one that was packed.
 *
 * @param sha256 in lower-case hexadecimal
 * @param length in bytes
 * @param crc as zip files want it
 */
public record FileDigest(String sha256, long length, long crc) {

    /** Takes bytes and forgets them. */
    public static final class Taker extends OutputStream {

        private final MessageDigest digest = sha256();
        private final CRC32 crc = new CRC32();
        private long length;

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            digest.update(bytes, from, count);
            crc.update(bytes, from, count);
            length += count;
        }

        /** Of all that was taken. */
        public FileDigest taken() {
            return new FileDigest(HexFormat.of().formatHex(digest.digest()), length, crc.getValue());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException absent) {
                throw new IllegalStateException(absent);
            }
        }
    }
}
