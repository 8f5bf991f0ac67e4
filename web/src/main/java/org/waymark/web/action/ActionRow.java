package org.waymark.web.action;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.waymark.action.ActionId;
import org.waymark.action.ActionLine;
import org.waymark.action.Doer;
import org.waymark.form.Answers;
import org.waymark.shared.NotFound;

/** One row of actions, as it is being typed. */
public class ActionRow {
    private String id;
    private String what;
    private Doer doer;
    private LocalDate due;

    ActionRow(ActionLine line) {
        id = line.id().value();
        what = line.what();
        doer = line.doer();
        due = line.due();
    }

    ActionLine line() {
        return new ActionLine(new ActionId(id), what == null ? "" : what, doer, due, false);
    }

    /** A draft may hold half a date. */
    void restore(Answers draft, String prefix) {
        String kept = draft.text(prefix + "id");
        id = isId(kept) ? kept : ActionId.next().value();
        what = draft.text(prefix + "what");
        doer = doer(draft.text(prefix + "who"));
        due = day(draft.text(prefix + "by"));
    }

    private static boolean isId(String text) {
        try {
            return new ActionId(text).value() != null;
        } catch (NotFound none) {
            return false;
        }
    }

    private static Doer doer(String name) {
        return Arrays.stream(Doer.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException half) {
            return null;
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Doer getDoer() {
        return doer;
    }

    public void setDoer(Doer doer) {
        this.doer = doer;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
