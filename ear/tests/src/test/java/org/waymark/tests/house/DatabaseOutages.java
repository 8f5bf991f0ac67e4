package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Answer;
import org.waymark.harness.Await;
import org.waymark.harness.Caller;
import org.waymark.harness.Waymark;

/**
 * The database stops and starts again, time after time, while people write. As long as it is away
 * they are told so; when it is back Waymark is, by itself and soon, and what was acknowledged is
 * there.
 */
class DatabaseOutages {

    @RegisterExtension static final Waymark waymark = new Waymark();

    /** Two; with the profile "faults" twenty. */
    private static final int OUTAGES = "all".equals(System.getProperty("waymark.faults")) ? 20 : 2;

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int BETWEEN = 8;

    @Test
    @Timeout(1200)
    void loseNothingAndAreOverSoonAfterTheDatabaseIsBack() throws InterruptedException {
        var amara = waymark.caller("amara");
        var writing = new WritingSchemes(waymark, "Outage");
        writing.begin();
        try {
            for (int outage = 1; outage <= OUTAGES; outage++) {
                writing.untilThereAreMore(BETWEEN);
                waymark.killDatabase();
                try {
                    isSaid(amara);
                } finally {
                    waymark.startDatabase();
                }
                isOver(amara);
            }
            writing.untilThereAreMore(BETWEEN);
        } finally {
            writing.end();
        }
        writing.mustAllBeThereOnce();
        System.out.printf(
                "%d outages of the database, %d schemes acknowledged, none lost%n",
                OUTAGES, writing.done());
    }

    private static void isSaid(Caller amara) {
        var ready = waymark.operations().get("/health/ready");
        assertThat(ready.status()).isEqualTo(503);
        assertThat(ready.text()).contains("\"name\":\"database\",\"status\":\"DOWN\"");
        assertThat(waymark.operations().get("/metrics").text())
                .contains("waymark_condition{name=\"database\"} 0");
        isSaidOn(amara.get("/my/home.xhtml"));
        isSaidOn(
                amara.send(
                        "POST",
                        "/my/plan/index.xhtml",
                        "text=anything",
                        "Content-Type",
                        "application/x-www-form-urlencoded"));
        isSaidOn(waymark.stranger().get("/calendar/0123456789abcdef0123456789abcdef.ics"));
        assertThat(waymark.stranger().get("/sign-in.xhtml").status()).isEqualTo(200);
    }

    private static void isSaidOn(Answer page) {
        assertThat(page.status()).as(page.words()).isEqualTo(503);
        assertThat(page.header("retry-after")).isEqualTo("30");
        assertThat(page.header("content-security-policy")).contains("default-src 'none'");
        assertThat(page.words())
                .contains("Waymark can’t be reached now", "what you typed is still")
                .doesNotContain("Exception", "at org.waymark", "this number");
    }

    private static void isOver(Caller amara) {
        Await.until(
                "ready again",
                SOON,
                () ->
                        waymark.operations().get("/health/ready").status() == 200
                                ? Optional.of(true)
                                : Optional.empty());
        Await.until(
                "a page again",
                SOON,
                () ->
                        amara.get("/my/home.xhtml").status() == 200
                                ? Optional.of(true)
                                : Optional.empty());
    }
}
