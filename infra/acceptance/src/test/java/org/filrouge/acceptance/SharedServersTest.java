package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedServersTest {

    @TempDir
    private Path data;

    @Test
    void theProgramKeepsItsEventsOnTheServerWhoseAddressIsGiven() throws Exception {
        String skipped = "SKIPPED: the tests ran on embedded stores only; give the address of an Axon Server in "
                + SharedServers.AXON_SERVER + " (and of a MongoDB in " + SharedServers.MONGO
                + ") to run all of them against it.";
        if (!SharedServers.areGiven()) {
            System.out.println(skipped);
        }
        assumeTrue(SharedServers.areGiven(), skipped);
        try (Program program = Program.start(data)) {
            Story story = new Story(program);
            long position = story.organisation("kept", "ASSOCIATION");
            assertThat(program.seen("/api/organisations/" + story.id("kept"), position)
                            .get("id")
                            .asString())
                    .isEqualTo(story.id("kept"));
            assertThat(data.resolve("events").resolve("events.db")).doesNotExist();
        }
    }
}
