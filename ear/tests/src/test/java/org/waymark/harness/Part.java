package org.waymark.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A part of a page, used as people use it: fields by their labels, buttons and links by their
 * words. By keyboard alone where its person works so.
 */
public class Part {

    private static final String HAS_THE_FOCUS = "wanted => wanted.includes(document.activeElement)";

    private final Person person;
    private final Locator root;

    Part(Person person, Locator root) {
        this.person = person;
        this.root = root;
    }

    /** The innermost row, card or section that holds these words. */
    public Part in(String words) {
        return new Part(
                person(),
                root().locator("li, tr, article, section, form, fieldset, details, .card")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .last());
    }

    public Part fills(String label, String text) {
        var field = field(label);
        if (person().worksByKeyboard()) {
            reach(field);
            type(field, text);
        } else field.fill(text);
        return this;
    }

    private void type(Locator field, String text) {
        switch (String.valueOf(field.getAttribute("type"))) {
            case "date" -> typeDay(field, LocalDate.parse(text));
            case "time" -> typeTime(field, LocalTime.parse(text));
            default -> {
                page().keyboard().press("ControlOrMeta+a");
                page().keyboard().insertText(text);
            }
        }
        assertThat(field).hasValue(text);
    }

    /** The browser's own language says whether a day has twice twelve hours. */
    private void typeTime(Locator field, LocalTime time) {
        page().keyboard().type(DateTimeFormatter.ofPattern("HHmm").format(time));
        if (field.inputValue().equals(time.toString())) return;
        page().keyboard().press("Shift+Tab");
        page().keyboard().press("Shift+Tab");
        page().keyboard().type(DateTimeFormatter.ofPattern("hhmma", Locale.UK).format(time));
    }

    /** The browser's own language says whether the day or the month stands first. */
    private void typeDay(Locator field, LocalDate day) {
        page().keyboard().type(DateTimeFormatter.ofPattern("ddMMyyyy").format(day));
        if (field.inputValue().equals(day.toString())) return;
        page().keyboard().press("Shift+Tab");
        page().keyboard().press("Shift+Tab");
        page().keyboard().type(DateTimeFormatter.ofPattern("MMddyyyy").format(day));
    }

    /** One of a list of options below a label. */
    public Part selects(String label, String option) {
        var list = field(label);
        if (person().worksByKeyboard()) {
            reach(list);
            page().keyboard().type(option);
        } else list.selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** One of the answers to a question. */
    public Part chooses(String question, String answer) {
        var answers = group(question);
        var chosen = answers.getByRole(AriaRole.RADIO, named(answer)).first();
        if (person().worksByKeyboard()) {
            var every = answers.getByRole(AriaRole.RADIO);
            reach(every);
            page().keyboard().press("Space");
            for (int tries = every.count(); tries > 0 && !chosen.isChecked(); tries--)
                page().keyboard().press("ArrowDown");
            assertThat(chosen).isChecked();
        } else chosen.check();
        return this;
    }

    public Part ticks(String label) {
        var box = root().getByRole(AriaRole.CHECKBOX, role(label, false)).first();
        if (person().worksByKeyboard()) {
            reach(box);
            if (!box.isChecked()) page().keyboard().press("Space");
        } else box.check();
        return this;
    }

    public Part uploads(String label, Path file) {
        field(label).setInputFiles(file);
        return this;
    }

    /** A fold, opened or closed: nothing goes to the server. */
    public Part unfolds(String words) {
        var fold = root().locator("summary").filter(new Locator.FilterOptions().setHasText(words));
        if (person().worksByKeyboard()) {
            reach(fold.first());
            page().keyboard().press("Enter");
        } else fold.first().click();
        return this;
    }

    /** Presses a button and waits for the page that comes. */
    public Person presses(String button) {
        return activates(one(AriaRole.BUTTON, button));
    }

    /** Follows a link and waits for the page that comes. */
    public Person follows(String link) {
        return activates(one(AriaRole.LINK, link));
    }

    public Part sees(String words) {
        assertThat(root()).containsText(words);
        return this;
    }

    public Part doesNotSee(String words) {
        assertThat(root()).not().containsText(words);
        return this;
    }

    public Part sees(AriaRole role, String name) {
        assertThat(one(role, name)).isVisible();
        return this;
    }

    /** What stands in a field. */
    public String entry(String label) {
        return field(label).inputValue();
    }

    public String text() {
        return root().innerText();
    }

    public Locator locator(String selector) {
        return root().locator(selector);
    }

    Locator root() {
        return root;
    }

    Person person() {
        return person;
    }

    private Page page() {
        return person().page();
    }

    private Person activates(Locator control) {
        return person().goes(
                        () -> {
                            if (person().worksByKeyboard()) {
                                reach(control);
                                page().keyboard().press("Enter");
                            } else control.click();
                        });
    }

    private Locator field(String label) {
        return root().getByLabel(
                        Pattern.compile("^\\s*" + quoted(label) + "\\s*(\\(optional\\))?\\s*$"))
                .first();
    }

    private Locator group(String question) {
        return root().getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions()
                                .setName(Pattern.compile("^\\s*" + quoted(question))))
                .first();
    }

    /** Exactly these words; where nothing has them, whatever begins with or contains them. */
    private Locator one(AriaRole role, String name) {
        var exactly = root().getByRole(role, role(name, true));
        return exactly.count() > 0
                ? exactly.first()
                : root().getByRole(role, role(name, false)).first();
    }

    private static Locator.GetByRoleOptions role(String name, boolean exactly) {
        return new Locator.GetByRoleOptions().setName(name).setExact(exactly);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^\\s*" + quoted(name)));
    }

    /** The browser reads the pattern, and doesn't know Java's way to quote. */
    private static String quoted(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    /** Goes on with Tab until it has the focus, as people do who have no mouse. */
    private void reach(Locator control) {
        assertThat(control.first()).isAttached();
        var wanted = control.elementHandles();
        for (int steps = 0; steps < 400; steps++) {
            if ((boolean) page().evaluate(HAS_THE_FOCUS, wanted)) return;
            page().keyboard().press("Tab");
        }
        throw new AssertionError("By keyboard alone one can't reach " + control);
    }
}
