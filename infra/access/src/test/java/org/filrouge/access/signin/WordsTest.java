package org.filrouge.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern USED = Pattern.compile("#\\{((?:sign-in|password)[a-z.-]+)");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(words("access_en").keySet()).isEqualTo(words("access").keySet());
    }

    @Test
    void everyWordOfThePagesAndEveryFaultOfAPasswordIsThere() throws IOException {
        for (String page : new String[] {"sign-in", "password"}) {
            String template = new String(
                    getClass()
                            .getResourceAsStream("/templates/" + page + ".html")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(USED.matcher(template).results().map(found -> found.group(1)))
                    .isNotEmpty()
                    .isSubsetOf(words("access").stringPropertyNames());
        }
        assertThat(Arrays.stream(NewPassword.Fault.values()).map(fault -> "password.fault." + fault.word()))
                .isSubsetOf(words("access").stringPropertyNames());
    }

    private static Properties words(String bundle) throws IOException {
        Properties words = new Properties();
        words.load(new InputStreamReader(
                WordsTest.class.getResourceAsStream("/messages/" + bundle + ".properties"), StandardCharsets.UTF_8));
        return words;
    }
}
