package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.SignIn;
import org.waymark.harness.Waymark;

/**
 * Somebody types 20,000 characters, and somewhere in them the session or the window is gone. They
 * find all but the last seconds on another computer; whoever comes next at theirs finds nothing.
 * The seconds are those of the page's clock, which the test moves.
 */
class LosingTheSession {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final int TIMES = "all".equals(System.getProperty("waymark.faults")) ? 100 : 5;
    private static final int CHARACTERS = 20_000;
    private static final int IN_A_SECOND = 40;
    private static final int GONE_AT_MOST = 10 * IN_A_SECOND;

    /** How long somebody goes on before they see that nothing is kept any more. */
    private static final int SECONDS_UNSEEN = 3;

    private final long seed = System.nanoTime() % 1_000_000;
    private final Random random = new Random(seed);

    /** What happens while somebody types. */
    private enum Loss {
        SIGNED_OUT_IN_ANOTHER_WINDOW,
        ENDED_BY_A_NEW_PASSWORD,
        COOKIE_GONE,
        WINDOW_CLOSED,
        SIGNED_IN_AGAIN_BESIDE
    }

    @Test
    @Timeout(3600)
    void costsTheLastSecondsAloneAndShowsNothingToWhoComesNext() throws SQLException {
        System.out.println("Lost sessions, seed " + seed);
        var pair = APair.trained(waymark);
        Browser chromium = waymark.person("owen").page().context().browser();
        for (int time = 0; time < TIMES; time++) {
            loseOne(Loss.values()[time % Loss.values().length], chromium, pair, "Round" + time);
        }
    }

    private void loseOne(Loss loss, Browser chromium, APair pair, String mark) throws SQLException {
        String told = loss + ", " + mark + ", seed " + seed;
        String path = "my/agreement/edit.xhtml?partnership=" + pair.id();
        String text = text(mark);
        int lostAt = IN_A_SECOND * (15 + random.nextInt(CHARACTERS / IN_A_SECOND - 20));

        try (BrowserContext here = computer(chromium)) {
            Page page = here.newPage();
            signIn(page, pair.mentee());
            page.clock().install();
            page.navigate(path);
            page.clock().pauseAt(System.currentTimeMillis() + 3_600_000);
            var typing = new Typing(page, text);
            typing.until(lostAt);

            lose(loss, here, page, pair);
            boolean closed = page.isClosed();
            int typed = lostAt;
            if (!closed) {
                typed += SECONDS_UNSEEN * IN_A_SECOND;
                typing.until(typed);
            }
            int mustBe = typed - GONE_AT_MOST;
            if (loss == Loss.SIGNED_IN_AGAIN_BESIDE) {
                typing.passes(6);
                mustBe = typed;
            }

            nothingIsShown(here, page, pair, path, mark, told);

            try (BrowserContext there = computer(chromium)) {
                Page again = there.newPage();
                signIn(again, pair.mentee());
                again.navigate(path);
                String kept = goals(again).inputValue();
                assertThat(text).as(told).startsWith(kept);
                assertThat(kept.length()).as(told).isBetween(mustBe, typed);
            }
        }
    }

    private void lose(Loss loss, BrowserContext here, Page page, APair pair) throws SQLException {
        switch (loss) {
            case SIGNED_OUT_IN_ANOTHER_WINDOW -> signOut(here);
            case ENDED_BY_A_NEW_PASSWORD -> endSessionsOf(pair.mentee());
            case COOKIE_GONE -> here.clearCookies();
            case WINDOW_CLOSED -> {
                page.close();
                here.clearCookies();
            }
            case SIGNED_IN_AGAIN_BESIDE -> {
                here.clearCookies();
                try (Page beside = here.newPage()) {
                    signIn(beside, pair.mentee());
                }
            }
        }
    }

    /** The partner, who may open the very same page, signs in at the same browser. */
    private void nothingIsShown(
            BrowserContext here, Page left, APair pair, String path, String mark, String told)
            throws SQLException {
        here.clearCookies();
        Page next = here.newPage();
        signIn(next, pair.mentor());
        if (!left.isClosed()) {
            left.clock().runFor(11_000);
        }
        next.navigate(path);
        assertThat(goals(next).inputValue()).as(told).doesNotContain(mark);
        assertThat(next.content()).as(told).doesNotContain(mark);
        assertThat((String) next.evaluate(EVERYTHING_STORED)).as(told).doesNotContain(mark);
        assertThat(draftsOf(pair.mentor())).as(told).isZero();
        if (!left.isClosed()) {
            left.navigate("my/home.xhtml");
            left.goBack();
            assertThat(left.content()).as(told).doesNotContain(mark);
            if (goals(left).count() > 0) {
                assertThat(goals(left).inputValue()).as(told).doesNotContain(mark);
            }
        }
        here.clearCookies();
    }

    private static final Page.GetByLabelOptions EXACTLY =
            new Page.GetByLabelOptions().setExact(true);

    private static final String EVERYTHING_STORED =
            """
            async () => {
              const all = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
              for (const base of await indexedDB.databases()) all.push(base.name);
              for (const name of await caches?.keys?.() ?? []) all.push(name);
              return all.join(' ');
            }
            """;

    /** Types as fast as nobody does, and lets the page's clock go with it. */
    private static final class Typing {
        private final Page page;
        private final String text;
        private final Set<Request> underWay = new HashSet<>();
        private int typed;

        Typing(Page page, String text) {
            this.page = page;
            this.text = text;
            page.onRequest(this::begun);
            page.onResponse(response -> underWay.remove(response.request()));
            page.onRequestFailed(underWay::remove);
            goals(page).fill("");
            goals(page).focus();
        }

        private void begun(Request request) {
            if (request.url().contains("/my/drafts/")) {
                underWay.add(request);
            }
        }

        void until(int characters) {
            while (typed < characters) {
                int next = Math.min(typed + IN_A_SECOND, characters);
                page.keyboard().insertText(text.substring(typed, next));
                typed = next;
                passes(1);
            }
        }

        /** What the page sends in these seconds is answered within them. */
        void passes(int seconds) {
            page.clock().runFor(seconds * 1000L);
            page.waitForCondition(underWay::isEmpty);
        }
    }

    private static Locator goals(Page page) {
        return page.getByLabel("What should be different by the end?").first();
    }

    private static BrowserContext computer(Browser chromium) {
        return chromium.newContext(
                new Browser.NewContextOptions()
                        .setBaseURL(waymark.uri().toString())
                        .setLocale("en-GB"));
    }

    private static void signIn(Page page, String account) {
        SignIn who = waymark.signIn(account);
        page.navigate("sign-in.xhtml");
        page.getByLabel("Name", EXACTLY).fill(who.account());
        page.getByLabel("Password", EXACTLY).fill(who.password());
        page.locator("#enter").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    private static void signOut(BrowserContext here) {
        try (Page beside = here.newPage()) {
            beside.navigate("my/account.xhtml");
            beside.locator("#sign-out").click();
            beside.waitForURL(url -> !url.contains("account"));
        }
    }

    /** As a new password does. */
    private static void endSessionsOf(String account) throws SQLException {
        try (var connection = waymark.database().connect();
                var update =
                        connection.prepareStatement(
                                "update account set credential_version = credential_version + 1"
                                        + " where login_name = ?")) {
            update.setString(1, account);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static int draftsOf(String account) throws SQLException {
        try (var connection = waymark.database().connect();
                var query =
                        connection.prepareStatement(
                                "select count(*) from draft d join account a on a.person_id ="
                                        + " d.person_id where a.login_name = ?")) {
            query.setString(1, account);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private String text(String mark) {
        var text = new StringBuilder();
        while (text.length() < CHARACTERS) {
            text.append(mark).append(" word").append(random.nextInt(10_000)).append(' ');
        }
        return text.substring(0, CHARACTERS);
    }
}
