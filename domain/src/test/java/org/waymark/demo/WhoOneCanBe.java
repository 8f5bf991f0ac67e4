package org.waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhoOneCanBe {

    @Test
    void isPrintedAsItIs() throws IOException {
        var printed = Files.readAllLines(Path.of("../docs/samples/demo-sign-ins.txt"));

        assertThat(printed)
                .hasSameSizeAs(Persona.all())
                .allMatch(
                        line ->
                                Persona.all().stream()
                                        .anyMatch(
                                                persona ->
                                                        line.startsWith(persona.name() + ", ")
                                                                && line.endsWith(signIn(persona))));
    }

    @Test
    void isInTheReadmeUnderTheSameNameAndPassword() throws IOException {
        var readme = Files.readString(Path.of("../README.md"));

        assertThat(readme).contains("`" + Persona.PASSWORD + "`");
        for (var name : List.of("Amara Okafor", "Tom Hargreaves", "Farah Siddiqui", "Owen Price"))
            assertThat(readme)
                    .contains(
                            Persona.all().stream()
                                    .filter(persona -> persona.name().equals(name))
                                    .map(persona -> "`" + persona.loginName() + "`")
                                    .toList());
    }

    private static String signIn(Persona persona) {
        return ": " + persona.loginName() + " / " + Persona.PASSWORD;
    }
}
