package org.waymark.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.harness.Crawl;
import org.waymark.harness.Post;
import org.waymark.harness.Waymark;

/**
 * What people of the demonstration answered about their mentoring is read by nobody where they
 * didn't allow it, and where they did, on the page of results and without a name.
 */
class WhatWasAnswered {

    @RegisterExtension static final Waymark waymark = new Waymark();

    /** By those who said no, or to a question that came before they were asked. */
    private static final List<String> NOT_ALLOWED =
            List.of(
                    "I know whom to ring, and I do.",
                    "I found two people who do what I do.",
                    "To know how things go here.");

    private static final String ALLOWED = "I say no to some things now.";

    @ParameterizedTest
    @ValueSource(strings = {"jean", "grace", "owen", "farah", "douglas", "amara"})
    void isOnNoPageWhereItWasNotAllowed(String name) {
        Crawl.of(waymark.caller(name), "/my/home.xhtml")
                .forEach(
                        (link, answer) ->
                                assertThat(answer.words())
                                        .as(link)
                                        .doesNotContain(NOT_ALLOWED.get(0))
                                        .doesNotContain(NOT_ALLOWED.get(1))
                                        .doesNotContain(NOT_ALLOWED.get(2)));
    }

    @Test
    void isOnThePageOfResultsWhereItWasAllowed() {
        var pages = Crawl.of(waymark.caller("jean"), "/my/home.xhtml");

        assertThat(pages.keySet())
                .anyMatch(link -> link.startsWith("/coordinate/evaluation/dashboard.xhtml"))
                .anyMatch(link -> link.startsWith("/coordinate/evaluation/ask.xhtml"));
        assertThat(
                        pages.entrySet().stream()
                                .filter(page -> page.getValue().words().contains(ALLOWED))
                                .map(page -> page.getKey().replaceFirst("\\?.*", "")))
                .contains("/coordinate/evaluation/results.xhtml");
    }

    @Test
    void isInNoLogMailOrDump() {
        for (String sentence : NOT_ALLOWED) {
            assertThat(waymark.databaseDump()).doesNotContain(sentence);
            assertThat(waymark.logs())
                    .allSatisfy((file, log) -> assertThat(log).doesNotContain(sentence));
            assertThat(waymark.post().all())
                    .extracting(Post::words)
                    .allSatisfy(words -> assertThat(words).doesNotContain(sentence));
        }
        assertThat(waymark.databaseDump()).doesNotContain(ALLOWED);
    }

    /** From the invitation to the thanks, and read again by nobody but the one who wrote it. */
    @Test
    void isForItsAuthorToReadAgain() {
        String marked = "Marked: to be asked to sit at the table.";
        APair pair = APair.untrained(waymark);
        var mentee = waymark.caller(pair.mentee());
        var list = mentee.get("/my/evaluation/index.xhtml");
        var link = list.page().select("a[href*=evaluation/answer]").first().absUrl("href");

        mentee.submit(mentee.get(link), "Send", Map.of("hope", marked, "turn", "2"));

        assertThat(mentee.get(link).words()).contains(marked);
        assertThat(waymark.caller(pair.mentor()).getOnly(link).status()).isEqualTo(404);
        for (String other : List.of("grace", "owen")) {
            assertThat(waymark.caller(other).getOnly(link).status()).isEqualTo(404);
        }
        assertThat(waymark.databaseDump()).doesNotContain(marked);
    }
}
