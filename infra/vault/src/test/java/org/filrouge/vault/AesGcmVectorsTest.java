package org.filrouge.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors with keys of 256 bits and nonces of 96 that the authors of GCM published (McGrew and Viega, test cases 13 to 16). */
class AesGcmVectorsTest {

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "0000000000000000000000000000000000000000000000000000000000000000, 000000000000000000000000, '', '',"
                        + " 530f8afbc74536b9a963b4f1c4cb738b",
                "0000000000000000000000000000000000000000000000000000000000000000, 000000000000000000000000,"
                        + " 00000000000000000000000000000000, '',"
                        + " cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919",
                "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308, cafebabefacedbaddecaf888,"
                        + " d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525"
                        + "b16aedf5aa0de657ba637b391aafd255, '',"
                        + " 522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838"
                        + "c5f61e6393ba7a0abcc9f662898015adb094dac5d93471bdec1a502270e3cc6c",
                "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308, cafebabefacedbaddecaf888,"
                        + " d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525"
                        + "b16aedf5aa0de657ba637b39, feedfacedeadbeeffeedfacedeadbeefabaddad2,"
                        + " 522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838"
                        + "c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b"
            })
    void what_is_sealed_is_what_the_published_vectors_say(
            String key, String nonce, String clear, String bound, String sealed) {
        HexFormat hex = HexFormat.of();
        SecretKey secret = new SecretKeySpec(hex.parseHex(key), "AES");

        byte[] made = AesGcm.seal(secret, hex.parseHex(nonce), hex.parseHex(bound), hex.parseHex(clear));

        assertThat(hex.formatHex(made)).isEqualTo(sealed);
        assertThat(AesGcm.open(secret, hex.parseHex(nonce), hex.parseHex(bound), made))
                .hasValue(hex.parseHex(clear));
    }
}
