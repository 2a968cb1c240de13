package dk.enindgang.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BeginningsDbTest {

    private final WritingFixture fixture = new WritingFixture();

    @Test
    void ofAFileThatIsWrongEverywhereTheFirstFaultsAreTold() { // R11
        byte[] file = "---\nslug: x\n---\n".repeat(2_000).getBytes(StandardCharsets.UTF_8);
        FileTaken taken = fixture.begin(fixture.writer, door -> door.take("stor.md", file));
        assertThat(taken.manuscript()).isNull();
        assertThat(taken.faults()).hasSize(200);
    }
}
