package org.waymark.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a computer: one browser window with its own cookies. */
public final class Person extends Part {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    private final Waymark waymark;
    private final SignIn signIn;
    private final BrowserContext browser;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private Response answer;
    private boolean byKeyboard;
    private int pictures;

    Person(Waymark waymark, SignIn signIn, Browser chromium) {
        this(
                waymark,
                signIn,
                chromium.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(waymark.uri().toString())
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/London")
                                .setViewportSize(WIDTH, HEIGHT)));
    }

    private Person(Waymark waymark, SignIn signIn, BrowserContext browser) {
        this(waymark, signIn, browser, browser.newPage());
    }

    private Person(Waymark waymark, SignIn signIn, BrowserContext browser, Page page) {
        super(null, page.locator("body"));
        this.waymark = waymark;
        this.signIn = signIn;
        this.browser = browser;
        this.page = page;
        page.setDefaultTimeout(30_000);
        page.onResponse(this::remember);
        page.onPageError(error -> troubles.add(page.url() + ": " + error));
        page.onConsoleMessage(
                message -> {
                    // That an answer is a 404 is for the test to judge.
                    if (message.type().equals("error")
                            && !message.text().startsWith("Failed to load resource"))
                        troubles.add(page.url() + ": " + message.text());
                });
    }

    private void remember(Response response) {
        var request = response.request();
        if (request.isNavigationRequest()
                && request.frame() == page.mainFrame()
                && (response.status() < 300 || response.status() > 399)) answer = response;
    }

    /** From now on without a mouse. */
    public Person byKeyboard() {
        byKeyboard = true;
        return this;
    }

    /** Signs in with name and password, as one would in production too. */
    public Person signsIn() {
        opens("/sign-in.xhtml");
        fills("Name", signIn.account());
        fills("Password", signIn.password());
        presses("Sign in");
        if (address().startsWith("/sign-in.xhtml"))
            throw new AssertionError(signIn.account() + " could not sign in:\n" + text());
        return this;
    }

    public Person opens(String path) {
        answer = page.navigate(path.startsWith("/") ? path.substring(1) : path);
        return this;
    }

    public Person reloads() {
        answer = page.reload();
        return this;
    }

    /** The page's heading. */
    public String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .innerText();
    }

    /** The page's path and what it was asked for. */
    public String address() {
        var uri = waymark.uri().resolve(page.url());
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /** The status of the last page. */
    public int status() {
        return answer.status();
    }

    /** How many SQL statements the last page took. */
    public int statements() {
        return Answer.statements(answer.headerValue("server-timing"), address());
    }

    /**
     * Nothing that axe finds, at a desk, on a tablet and on a phone, by day and by night; where
     * somebody was before, on a phone.
     */
    public Person findsThePageAccessible() {
        Accessibility.check(page);
        page.setViewportSize(WIDTH, HEIGHT);
        return this;
    }

    /** In all these ways, whoever was there before. */
    public Person findsThePageAccessibleInEveryWay() {
        Accessibility.checkInEveryWay(page);
        page.setViewportSize(WIDTH, HEIGHT);
        return this;
    }

    /** As on a phone from now on. */
    public Person onAPhone() {
        page.setViewportSize(390, 844);
        return this;
    }

    /** Keeps a picture of the page in the build's output. */
    public Person keepsAPicture(String called) {
        var file = "%02d-%s-%s".formatted(++pictures, signIn.name(), called);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(waymark.picture(file)));
        return this;
    }

    public Path downloads(String link) {
        var download =
                page.waitForDownload(
                        () ->
                                page.getByRole(
                                                AriaRole.LINK,
                                                new Page.GetByRoleOptions().setName(link))
                                        .first()
                                        .click());
        return download.path();
    }

    /** For what has no word here yet. */
    public Page page() {
        return page;
    }

    @Override
    public Person fills(String label, String text) {
        super.fills(label, text);
        return this;
    }

    @Override
    public Person selects(String label, String option) {
        super.selects(label, option);
        return this;
    }

    @Override
    public Person chooses(String question, String choice) {
        super.chooses(question, choice);
        return this;
    }

    @Override
    public Person ticks(String label) {
        super.ticks(label);
        return this;
    }

    @Override
    public Person sees(String words) {
        super.sees(words);
        return this;
    }

    @Override
    public Person doesNotSee(String words) {
        super.doesNotSee(words);
        return this;
    }

    boolean worksByKeyboard() {
        return byKeyboard;
    }

    /** Does what brings another page, and waits until that page is whole. */
    Person goes(Runnable leave) {
        page.evaluate("() => { window.pageBefore = true }");
        leave.run();
        page.waitForFunction("() => !window.pageBefore && document.readyState === 'complete'");
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Leaves a picture behind, and says what the browser complained about. */
    List<String> leaves() {
        try {
            if (!page.url().equals("about:blank")) keepsAPicture("at-the-end");
        } finally {
            browser.close();
        }
        return troubles;
    }

    @Override
    Person person() {
        return this;
    }

    @Override
    Locator root() {
        return page.locator("body");
    }
}
