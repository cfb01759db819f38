package org.filrouge.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ArrivalWordsTest {

    @Test
    void bothLanguagesHaveAWordForEveryReasonForWhichNobodyIsLetIn() throws IOException {
        assertThat(words("arrival_en").keySet()).isEqualTo(words("arrival").keySet());
        assertThat(Arrays.stream(Refused.values()).map(why -> "arrival.refused." + why.code()))
                .isSubsetOf(words("arrival").stringPropertyNames());
    }

    private static Properties words(String bundle) throws IOException {
        Properties words = new Properties();
        words.load(new InputStreamReader(
                ArrivalWordsTest.class.getResourceAsStream("/messages/" + bundle + ".properties"),
                StandardCharsets.UTF_8));
        return words;
    }
}
