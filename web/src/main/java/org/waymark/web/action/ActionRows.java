package org.waymark.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.action.ActionLine;
import org.waymark.action.ActionSheet;
import org.waymark.action.Doer;
import org.waymark.form.Answers;
import org.waymark.people.PersonCard;
import org.waymark.web.tag.Option;
import org.waymark.web.tag.Rows;
import org.waymark.web.text.Texts;

/**
 * The rows of actions in the form of a document: those that stand there and an empty one, or those
 * that were sent. The page that holds the form begins them before anything is read.
 */
@Named
@RequestScoped
public class ActionRows {
    private static final String NAME = "actions";

    @Inject Texts texts;

    private final List<ActionRow> rows = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private List<Option> doers = List.of();

    public void begin(List<ActionLine> known, PersonCard partner, boolean iAmMentor) {
        remember(known);
        doers = doers(partner, iAmMentor);
        int sent = Rows.sent(NAME);
        if (sent == 0) {
            known.forEach(line -> rows.add(new ActionRow(line)));
            rows.add(new ActionRow(ActionLine.blank()));
        }
        while (rows.size() < sent) {
            rows.add(new ActionRow(ActionLine.blank()));
        }
    }

    /** What was written meanwhile joins what was sent. */
    public void addMissing(List<ActionLine> fresh) {
        remember(fresh);
        for (ActionLine line : fresh) {
            if (rows.stream().noneMatch(row -> row.getId().equals(line.id().value()))) {
                rows.add(new ActionRow(line));
            }
        }
    }

    private void remember(List<ActionLine> known) {
        known.stream().filter(ActionLine::done).forEach(line -> done.add(line.id().value()));
    }

    public boolean isDone(ActionRow row) {
        return done.contains(row.getId());
    }

    private List<Option> doers(PersonCard partner, boolean iAmMentor) {
        Doer mine = iAmMentor ? Doer.MENTOR : Doer.MENTEE;
        Doer theirs = iAmMentor ? Doer.MENTEE : Doer.MENTOR;
        return List.of(
                Option.of(mine.name(), texts.of("action.you")),
                Option.of(theirs.name(), partner.givenName()),
                Option.of(Doer.BOTH.name(), texts.of("action.both")));
    }

    /** Puts what was kept of a draft over what stands there. */
    public void restore(Answers draft) {
        for (int i = 0; draft.has(NAME + ":" + i + ":id"); i++) {
            if (i == rows.size()) {
                rows.add(new ActionRow(ActionLine.blank()));
            }
            rows.get(i).restore(draft, NAME + ":" + i + ":");
        }
    }

    /** One more empty row; what was typed stays. */
    public void add() {
        if (rows.size() < ActionSheet.MOST_LINES) {
            rows.add(new ActionRow(ActionLine.blank()));
        }
    }

    public List<ActionRow> getRows() {
        return rows;
    }

    public boolean isFull() {
        return rows.size() >= ActionSheet.MOST_LINES;
    }

    public List<Option> getDoers() {
        return doers;
    }

    public List<ActionLine> lines() {
        return rows.stream().map(ActionRow::line).toList();
    }
}
