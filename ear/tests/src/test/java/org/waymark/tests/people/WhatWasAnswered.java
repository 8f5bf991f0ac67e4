package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Waymark;

/** What somebody answers about their mentoring is read by nobody else. */
class WhatWasAnswered {

    @RegisterExtension static final Waymark waymark = new Waymark();

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
