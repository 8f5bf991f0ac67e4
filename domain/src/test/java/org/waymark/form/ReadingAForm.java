package org.waymark.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAForm {
    @Test
    void takesKeyKindLabelHelpOptionsAndWho() {
        Form form =
                form(
                        """
                        # First
                        who*|choice|Who?|Ask them.|me; my partner @mentee>manager
                        note|long|Only you|Nobody reads it. @self
                        """);

        Question who = form.question("who").orElseThrow();
        assertThat(who.required()).isTrue();
        assertThat(who.kind()).isEqualTo(Kind.CHOICE);
        assertThat(who.help()).isEqualTo("Ask them.");
        assertThat(who.options())
                .containsExactly(new Option("me", "me"), new Option("my-partner", "my partner"));
        assertThat(who.filledBy()).isEqualTo("mentee");
        assertThat(who.seenBy()).isEqualTo("manager");
        assertThat(form.question("note").orElseThrow().isPrivate()).isTrue();
        assertThat(form.sections()).extracting(Section::title).containsExactly("First");
    }

    @Test
    void takesWhatStandsInAFieldAtFirst() {
        Form form = form("terms|long|Terms|Say it plainly. Prefilled: We both prepare.");

        assertThat(form.question("terms").orElseThrow().help()).isEqualTo("Say it plainly.");
        assertThat(form.prefilled().text("terms")).isEqualTo("We both prepare.");
    }

    @Test
    void namesTheLineThatCannotBeRead() {
        assertThatThrownBy(() -> form("good|text|Label\nbad|text"))
                .hasMessage("line 2 of the form needs a label");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreement",
                "mentor-profile",
                "mentee-profile",
                "meeting-log",
                "development-plan",
                "observation",
                "progress-report",
                "review",
                "wind-down",
                "no-fault-exit"
            })
    void readsEverySharedForm(String key) {
        Form form = form(text(key));

        assertThat(form.questions().map(Question::key)).isNotEmpty().doesNotHaveDuplicates();
        assertThat(form.questions().toList())
                .allSatisfy(
                        question -> {
                            assertThat(question.label()).isNotBlank();
                            assertThat(question.options())
                                    .extracting(Option::value)
                                    .doesNotHaveDuplicates();
                        });
    }

    @Test
    void saysFromWhomTheWordingComesOnEveryPartOfIt() {
        var version =
                new FormVersion("a", "a", 1, "a|text|A\n= Draws on a book.\nb|text|B @mentor");

        assertThat(version.form().questions()).hasSize(2);
        assertThat(version.form().filledBy("mentor").source()).isEqualTo("Draws on a book.");
    }

    @Test
    void keepsSayingItWhenTheWordsWereEdited() {
        var edited =
                new FormVersion(
                        "a", "a", 2, FormVersion.drawnFrom("Draws on a book.", "a|text|B\n"));

        assertThat(edited.form().source()).isEqualTo("Draws on a book.");
        assertThat(FormVersion.drawnFrom("", "a|text|B\n")).isEqualTo("a|text|B\n");
    }

    static Form form(String text) {
        return new Form(FormId.next(), "a-form", 1, List.copyOf(FormText.read(text)));
    }

    private static String text(String key) {
        try (var in = FormText.class.getResourceAsStream("/templates/shared/" + key + ".form")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
