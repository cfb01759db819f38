package org.filrouge.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.filrouge.json.SealedMark;

class SealingLawsTest {

    @Property(tries = 300)
    void a_text_opens_again_at_its_own_place(
            @ForAll("texts") String text,
            @ForAll("keys") VaultKey key,
            @ForAll("places") Place place,
            @ForAll @Size(12) byte[] nonce) {
        SealedText sealed = reread(SealedText.seal(key, place, nonce, text));

        assertThat(sealed.openAt(place, key)).hasValue(text);
        assertThat(sealed.key()).isEqualTo(key.id());
        assertThat(SealedMark.SEALED.matcher(sealed.toString()).matches()).isTrue();
    }

    @Property(tries = 300)
    void a_text_moved_to_another_field_fact_stream_or_person_does_not_open_there(
            @ForAll("texts") String text,
            @ForAll("keys") VaultKey key,
            @ForAll("places") Place place,
            @ForAll("places") Place other,
            @ForAll @Size(12) byte[] nonce) {
        Assume.that(!place.equals(other));
        SealedText sealed = SealedText.seal(key, place, nonce, text);

        assertThat(sealed.openAt(other, key)).isEmpty();
    }

    @Property(tries = 200)
    void the_place_written_in_a_token_cannot_be_changed_to_make_it_fit_elsewhere(
            @ForAll("texts") String text,
            @ForAll("keys") VaultKey key,
            @ForAll("places") Place place,
            @ForAll("places") Place other,
            @ForAll @Size(12) byte[] nonce) {
        Assume.that(!place.equals(other));
        byte[] bytes = bytes(SealedText.seal(key, place, nonce, text));
        System.arraycopy(other.hash(), 0, bytes, KeyId.BYTES, Place.BYTES);
        SealedText forged = SealedText.read(token(bytes)).orElseThrow();

        assertThat(forged.isAt(other)).isTrue();
        assertThat(forged.openAt(other, key)).isEmpty();
    }

    @Property(tries = 300)
    void a_single_changed_bit_is_seen(
            @ForAll("texts") String text,
            @ForAll("keys") VaultKey key,
            @ForAll("places") Place place,
            @ForAll @Size(12) byte[] nonce,
            @ForAll @IntRange(min = 0, max = 10_000) int bit) {
        byte[] bytes = bytes(SealedText.seal(key, place, nonce, text));
        int at = bit % (bytes.length * Byte.SIZE);
        bytes[at / Byte.SIZE] ^= (byte) (1 << at % Byte.SIZE);
        SealedText changed = SealedText.read(token(bytes)).orElseThrow();

        assertThat(changed.open(key)).isEmpty();
    }

    @Property(tries = 200)
    void another_key_opens_nothing_whatever_its_name(
            @ForAll("texts") String text,
            @ForAll("keys") VaultKey key,
            @ForAll("keys") VaultKey other,
            @ForAll("places") Place place,
            @ForAll @Size(12) byte[] nonce) {
        Assume.that(!Arrays.equals(key.secret().getEncoded(), other.secret().getEncoded()));
        SealedText sealed = SealedText.seal(key, place, nonce, text);
        VaultKey renamed = VaultKey.of(key.id(), other.secret().getEncoded(), null, null);

        assertThat(sealed.open(renamed)).isEmpty();
        assertThat(renamed.commitment()).isNotEqualTo(key.commitment());
    }

    @Property(tries = 200)
    void the_same_text_never_looks_the_same_twice(
            @ForAll("texts") String text, @ForAll("keys") VaultKey key, @ForAll("places") Place place) {
        Chance chance = Chance.ofTheMachine();

        String one = SealedText.seal(key, place, chance.bytes(12), text).toString();
        String other = SealedText.seal(key, place, chance.bytes(12), text).toString();

        assertThat(one).isNotEqualTo(other);
    }

    @Property(tries = 200)
    void what_is_no_token_is_read_as_none(@ForAll String text, @ForAll byte[] bytes) {
        assertThat(SealedText.read(text)).isEmpty();
        if (bytes.length < KeyId.BYTES + Place.BYTES + AesGcm.NONCE_BYTES + AesGcm.TAG_BYTES) {
            assertThat(SealedText.read(token(bytes))).isEmpty();
        }
    }

    @Property(tries = 200)
    void a_token_has_one_form_only(
            @ForAll("texts") String text,
            @ForAll("keys") VaultKey key,
            @ForAll("places") Place place,
            @ForAll @Size(12) byte[] nonce) {
        String token = SealedText.seal(key, place, nonce, text).toString();

        assertThat(SealedText.read(token + "=")).isEmpty();
        int last = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
                .indexOf(token.charAt(token.length() - 1));
        String spare = token.substring(0, token.length() - 1)
                + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".charAt(last ^ 1);
        boolean hasSpareBits = bytes(SealedText.read(token).orElseThrow()).length % 3 != 0;
        assertThat(hasSpareBits && SealedText.read(spare).isPresent()).isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(200).map(SealingLawsTest::keepable);
    }

    @Provide
    Arbitrary<VaultKey> keys() {
        Arbitrary<byte[]> ids = Arbitraries.bytes().array(byte[].class).ofSize(KeyId.BYTES);
        Arbitrary<byte[]> secrets = Arbitraries.bytes().array(byte[].class).ofSize(VaultKey.BYTES);
        return Combinators.combine(ids, secrets).as((id, secret) -> VaultKey.of(KeyId.of(id), secret, null, null));
    }

    @Provide
    Arbitrary<Place> places() {
        Arbitrary<String> subjects = Arbitraries.of("person:p-1", "person:p-2").injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.of("00", "01"),
                        Arbitraries.of("mission:isere", "mission:drome"),
                        Arbitraries.of("/data/object", "/data/conditions/0", "/data/conditions/1", "/metadata/reason"),
                        subjects,
                        Arbitraries.of("contact", "votes").injectNull(0.5))
                .as(Place::new);
    }

    /** A lone half of a surrogate pair is no text, and is refused before anything is sealed. */
    private static String keepable(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static SealedText reread(SealedText sealed) {
        return SealedText.read(sealed.toString()).orElseThrow();
    }

    private static byte[] bytes(SealedText sealed) {
        return Base64.getUrlDecoder().decode(sealed.toString().substring(SealedMark.PREFIX.length()));
    }

    private static String token(byte[] bytes) {
        return SealedMark.PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
