package org.waymark.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckingTheConfiguration {
    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @TempDir Path folder;

    private final Map<String, String> environment =
            new HashMap<>(
                    Map.of(
                            "WAYMARK_DB_URL", "jdbc:mariadb://db.northmoor.example:3306/waymark",
                            "WAYMARK_DB_USER", "waymark",
                            "WAYMARK_DB_PASSWORD", "s3cr3t",
                            "WAYMARK_MONITORING_DB_URL", "jdbc:mariadb://db:3306/monitoring",
                            "WAYMARK_MONITORING_DB_USER", "monitoring",
                            "WAYMARK_MONITORING_DB_PASSWORD", "s3cr3t",
                            "WAYMARK_MASTER_KEY", KEY));

    @Test
    void findsNothingWrongWithTheLeastThatIsNeeded() {
        assertThat(check().wrong()).isEmpty();
        assertThat(check().unknown()).isEmpty();
        assertThatCode(() -> check().orRefuse()).doesNotThrowAnyException();
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        environment.clear();
        assertThat(check().wrong())
                .hasSize(7)
                .anyMatch(word -> word.startsWith("WAYMARK_DB_URL is missing: the address of"))
                .anyMatch(word -> word.contains("WAYMARK_MASTER_KEY_FILE"));
        assertThatThrownBy(() -> check().orRefuse())
                .hasMessageStartingWith("WM-101")
                .hasMessageContaining("WAYMARK_MONITORING_DB_USER")
                .hasMessageContaining("docs/configuration.md");
    }

    @ParameterizedTest
    @CsvSource({
        "WAYMARK_HTTP_PORT,70000",
        "WAYMARK_HTTP_PORT,eighty",
        "WAYMARK_BASE_URL,mentoring.northmoor.example",
        "WAYMARK_BASE_URL,ftp://mentoring.northmoor.example",
        "WAYMARK_DB_URL,jdbc:mysql://db/waymark",
        "WAYMARK_DB_URL,jdbc:mariadb://db",
        "WAYMARK_DEMO,yes",
        "WAYMARK_SMTP_HOST,mail server",
        "WAYMARK_SMTP_FROM,mentoring",
        "WAYMARK_LINKS_PRIVATE,'a.example,b c'",
        "WAYMARK_FILE_MEGABYTES,26",
    })
    void refusesWhatIsWrongAndSaysWhatIsExpected(String name, String value) {
        environment.put(name, value);
        assertThat(check().wrong())
                .filteredOn(word -> word.startsWith(name))
                .singleElement()
                .asString()
                .contains(value)
                .contains("must hold");
    }

    @Test
    void neverTellsASecret() {
        environment.put("WAYMARK_MASTER_KEY", "opensesame");
        assertThatThrownBy(() -> check().orRefuse())
                .hasMessageContaining("WAYMARK_MASTER_KEY must hold 32 random bytes")
                .hasMessageNotContaining("opensesame")
                .hasMessageNotContaining("s3cr3t");
        assertThat(new Configuration(environment)).asString().doesNotContain("opensesame");
    }

    @Test
    void readsASecretFromItsFile() throws IOException {
        environment.remove("WAYMARK_DB_PASSWORD");
        Path file = Files.writeString(folder.resolve("password"), " from a file \n");
        environment.put("WAYMARK_DB_PASSWORD_FILE", file.toString());
        assertThat(new Configuration(environment).text(Variable.DB_PASSWORD))
                .isEqualTo("from a file");
        environment.put("WAYMARK_DB_PASSWORD_FILE", folder.resolve("none").toString());
        assertThat(check().wrong())
                .singleElement()
                .asString()
                .contains("WAYMARK_DB_PASSWORD_FILE", "none", "can't be read");
        Path empty = Files.writeString(folder.resolve("empty"), "\n");
        environment.put("WAYMARK_DB_PASSWORD_FILE", empty.toString());
        assertThat(check().wrong()).singleElement().asString().contains("_FILE", "is empty");
    }

    @ParameterizedTest
    @EnumSource(
            value = Variable.class,
            names = {"DB_PASSWORD", "MASTER_KEY", "SMTP_PASSWORD", "LDAP_BIND_PASSWORD"})
    void refusesASecretThatIsGivenTwice(Variable secret) {
        environment.put(secret.variable(), "one of them");
        environment.put(secret.fileVariable().orElseThrow(), "/wherever");
        assertThat(check().wrong())
                .singleElement()
                .asString()
                .startsWith(secret.variable() + " and " + secret.variable() + "_FILE are both set")
                .doesNotContain("one of them");
        assertThatThrownBy(() -> new Configuration(environment).text(secret))
                .isInstanceOf(IllegalStateException.class);
        environment.put(secret.fileVariable().orElseThrow(), " ");
        assertThat(check().wrong()).noneMatch(word -> word.contains("both set"));
    }

    @Test
    void knowsWhatNeedsEachOther() {
        environment.put("WAYMARK_SMTP_HOST", "mail.northmoor.example");
        environment.put("WAYMARK_SMTP_USER", "waymark");
        assertThat(check().wrong())
                .hasSize(3)
                .anyMatch(word -> word.startsWith("WAYMARK_SMTP_FROM"))
                .anyMatch(word -> word.startsWith("WAYMARK_SMTP_PASSWORD"))
                .anyMatch(word -> word.startsWith("WAYMARK_BASE_URL"));
    }

    @Test
    void saysWhichVariableWasMeant() {
        environment.put("WAYMARK" + "_SMTP_HOTS", "mail.northmoor.example");
        environment.put("WAYMARK" + "_WEATHER_OF_TOMORROW", "fine");
        assertThat(check().wrong()).isEmpty();
        assertThat(check().unknown())
                .hasSize(2)
                .anyMatch(word -> word.endsWith("Did you mean WAYMARK_SMTP_HOST?"))
                .anyMatch(word -> word.endsWith("has no effect."));
    }

    private ConfigurationCheck check() {
        return new ConfigurationCheck(new Configuration(environment));
    }
}
