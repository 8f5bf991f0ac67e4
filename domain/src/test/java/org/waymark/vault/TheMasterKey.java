package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheMasterKey {
    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @TempDir Path folder;

    @Test
    void isReadFromTheVariableOrTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("master.key"), KEY + "\n");
        assertThatCode(() -> new MasterKey(Map.of("WAYMARK_MASTER_KEY", KEY)))
                .doesNotThrowAnyException();
        assertThatCode(() -> new MasterKey(Map.of("WAYMARK_MASTER_KEY_FILE", file.toString())))
                .doesNotThrowAnyException();
    }

    @Test
    void whenMissingIsAskedForByName() {
        assertThatThrownBy(() -> new MasterKey(Map.of()))
                .hasMessageContaining("WAYMARK_MASTER_KEY_FILE")
                .hasMessageContaining("32 random bytes in Base64");
    }

    @Test
    void whenTooShortOrNotBase64IsRefusedWithoutBeingPrinted() {
        for (String wrong : new String[] {"c2hvcnQ=", "secret?but!not#base64"}) {
            assertThatThrownBy(() -> new MasterKey(Map.of("WAYMARK_MASTER_KEY", wrong)))
                    .hasMessageContaining("WAYMARK_MASTER_KEY")
                    .hasMessageNotContaining(wrong)
                    .hasNoCause();
        }
    }

    @Test
    void whenItsFileCannotBeReadNamesTheFile() {
        String file = folder.resolve("nothing-here").toString();
        assertThatThrownBy(() -> new MasterKey(Map.of("WAYMARK_MASTER_KEY_FILE", file)))
                .hasMessageContaining(file);
    }
}
