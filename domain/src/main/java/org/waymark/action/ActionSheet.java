package org.waymark.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.partnership.PairMember;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/**
 * The actions under one document, read and written as lines in the transaction of that document. A
 * line with no words takes its action away; a line that isn't sent leaves it alone.
 */
@ApplicationScoped
public class ActionSheet {
    /** More would be a plan. */
    public static final int MOST_LINES = 10;

    static final int MOST_CHARACTERS = 500;

    @Inject Actions actions;
    @Inject Vault vault;
    @Inject Clock clock;

    protected ActionSheet() {}

    public ActionSheet(Actions actions, Vault vault, Clock clock) {
        this.actions = actions;
        this.vault = vault;
        this.clock = clock;
    }

    public List<ActionLine> read(PairMember reader, Origin origin) {
        return actions.under(origin).stream()
                .map(
                        action ->
                                new ActionLine(
                                        action.id(),
                                        vault.open(reader, action.what()),
                                        action.doer(),
                                        action.dueOn().orElse(null),
                                        action.isDone()))
                .toList();
    }

    /** Refuses lines that can't be kept; each refusal names its line, {@code actions:0:by}. */
    public void check(Origin origin, List<ActionLine> lines) {
        check(lines, known(origin));
    }

    public void write(PairMember writer, Origin origin, List<ActionLine> lines) {
        Map<ActionId, Action> known = known(origin);
        check(lines, known);
        for (ActionLine line : lines) {
            Action action = known.get(line.id());
            if (action == null && !line.isBlank()) {
                add(writer, origin, line);
            } else if (action != null && line.isBlank()) {
                actions.remove(action);
            } else if (action != null) {
                action.reword(
                        writer,
                        vault.seal(writer, line.what().strip()),
                        line.doer(),
                        line.due(),
                        today());
            }
        }
    }

    private void add(PairMember writer, Origin origin, ActionLine line) {
        if (actions.find(line.id()).isPresent()) {
            throw new NotFound();
        }
        actions.add(
                Action.agreed(
                        line.id(),
                        writer,
                        origin,
                        vault.seal(writer, line.what().strip()),
                        line.doer(),
                        line.due(),
                        today()));
    }

    private void check(List<ActionLine> lines, Map<ActionId, Action> known) {
        var broken = new ArrayList<RuleBroken>();
        int number = 0;
        for (ActionLine line : lines) {
            number++;
            if (!line.isBlank()) {
                check(line, known.get(line.id()), number, broken);
            }
        }
        if (lines.stream().filter(line -> !line.isBlank()).count() > MOST_LINES) {
            broken.add(new RuleBroken("action.rule.many", MOST_LINES));
        }
        if (!broken.isEmpty()) {
            throw new RulesBroken(broken);
        }
    }

    private void check(ActionLine line, Action known, int number, List<RuleBroken> broken) {
        String field = "actions:" + (number - 1) + ":";
        if (line.what().strip().length() > MOST_CHARACTERS) {
            broken.add(
                    new RuleBroken("action.rule.too-long", number, MOST_CHARACTERS)
                            .at(field + "what"));
        }
        if (line.doer() == null) {
            broken.add(new RuleBroken("action.rule.who", number).at(field + "who"));
        }
        if (known == null || !known.sameDay(line.due())) {
            try {
                Action.mustNotHavePassed(line.due(), today());
            } catch (RuleBroken passed) {
                broken.add(new RuleBroken(passed.key(), number).at(field + "by"));
            }
        }
    }

    private Map<ActionId, Action> known(Origin origin) {
        var known = new HashMap<ActionId, Action>();
        actions.under(origin).forEach(action -> known.put(action.id(), action));
        return known;
    }

    private LocalDate today() {
        return UniversityTime.today(clock);
    }
}
