package org.waymark.harness;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What axe finds on a page at three widths, in daylight and in the dark. A journey that comes by
 * once more, with other words on the page, looks at it on a phone only, where things get into each
 * other's way first.
 */
final class Accessibility {

    private record Look(int width, ColorScheme colours) {}

    private static final Look PHONE = new Look(390, ColorScheme.LIGHT);

    private static final List<Look> LOOKS =
            List.of(
                    new Look(1280, ColorScheme.DARK),
                    new Look(1280, ColorScheme.LIGHT),
                    new Look(768, ColorScheme.LIGHT),
                    PHONE);

    /** Paths that were looked at in every way. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private Accessibility() {}

    /**
     * In the dark nothing but the colours is different. Without frames of other sites axe can run
     * in the page itself, and only what is wrong needs to be told in full: that takes half the
     * time.
     */
    private static AxeBuilder rules(Page page, Look look) {
        var violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        var every = new AxeBuilder(page).options(violations).setLegacyMode(true);
        return look.colours() == ColorScheme.DARK
                ? every.withRules(List.of("color-contrast"))
                : every;
    }

    static void check(Page page) {
        check(page, SEEN.add(path(page)) ? LOOKS : List.of(PHONE));
    }

    static void checkInEveryWay(Page page) {
        SEEN.add(path(page));
        check(page, LOOKS);
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }

    private static void check(Page page, List<Look> looks) {
        var found = new ArrayList<String>();
        for (var look : looks) {
            page.setViewportSize(look.width(), 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours()));
            for (var rule : rules(page, look).analyze().getViolations())
                for (var node : rule.getNodes())
                    found.add(
                            "%s (%d px, %s) at %s: %s"
                                    .formatted(
                                            rule.getId(),
                                            look.width(),
                                            look.colours(),
                                            node.getTarget(),
                                            node.getFailureSummary()));
            if ((boolean)
                    page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth"))
                found.add("the page is wider than a screen of %d px".formatted(look.width()));
        }
        if (!found.isEmpty())
            throw new AssertionError(
                    "Not accessible: " + page.url() + "\n" + String.join("\n", found));
    }
}
