package org.filrouge.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.gateway.imports.ImportService.Report;
import org.junit.jupiter.api.Test;

class ReadMeTest {

    @Test
    void theExampleThatExplainsTheFormatCanBeImportedAsItStands() throws IOException {
        String page = Files.readString(Path.of("..", "..", "infra", "cases", "README.md"));
        String example = page.substring(page.indexOf("```yaml\n") + "```yaml\n".length(), page.indexOf("\n```\n"));

        Report report = Told.in(new InMemoryGateway(), example);

        assertThat(report.imported()).isTrue();
        assertThat(report.gaps())
                .extracting(gap -> gap.line() + " " + gap.code())
                .containsExactly("3 pooling-project.not-launched");
    }
}
