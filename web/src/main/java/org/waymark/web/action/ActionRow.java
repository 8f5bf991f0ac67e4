package org.waymark.web.action;

import java.time.LocalDate;
import org.waymark.action.ActionId;
import org.waymark.action.ActionLine;
import org.waymark.action.Doer;

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
