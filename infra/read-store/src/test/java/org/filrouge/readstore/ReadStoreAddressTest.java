package org.filrouge.readstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that cannot be used is refused without repeating it: it may hold a password. */
class ReadStoreAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Canary-Secret-47",
                "http://u:Canary-Secret-47@h",
                "mongodb://u:Canary-Secret-47@",
                "mongodb://u:Canary-Secret-47@h:port/db",
                "mongodb://u:a@Canary-Secret-47@h",
                "mongodb://u:Canary-Secret-47:x@h",
                "mongodb://u:Canary-Secret-47@h/a b/c?x",
                "mongodb://u:p@h/?authMechanism=Canary-Secret-47",
                "mongodb://u:Canary-Secret-47@h/?authMechanism=MONGODB-X509",
                "mongodb+srv://u:Canary-Secret-47@h:1"
            })
    void an_unusable_address_is_not_repeated(String address) {
        Throwable refused =
                catchThrowable(() -> MongoReadStore.at(address, "node").close());
        assertThat(refused).isInstanceOf(ReadStoreUnusable.class).hasNoCause();
        assertThat(refused.getMessage()).doesNotContain("Canary").contains("mongodb://");
    }
}
