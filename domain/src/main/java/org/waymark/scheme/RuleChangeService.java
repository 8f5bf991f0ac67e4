package org.waymark.scheme;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.form.Question;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Changes the rules of a phase that people are in, after showing whom it touches. */
@Stateless
public class RuleChangeService {
    /** A rule that would change, and whom that touches. */
    public record Touched(Question rule, List<RuleTouches.Touch> touches) {
        public Touched {
            touches = List.copyOf(touches);
        }
    }

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject RuleChanges changes;
    @Inject Directory directory;
    @Inject @Any Instance<RuleTouches> sources;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public RuleChangeService() {}

    @RolesAllowed(ADMINISTRATOR)
    public RulesToChange rules(PhaseId id) {
        Phase phase = phases.require(id);
        List<RuleChange> before = phase.state() == PhaseState.DRAFT ? List.of() : changes.of(id);
        Map<PersonId, PersonCard> cards =
                before.isEmpty()
                        ? Map.of()
                        : directory.cards(before.stream().map(RuleChange::by).distinct().toList());
        return new RulesToChange(
                phase.name(),
                phase.state(),
                RulesForm.answers(phase.rules()),
                phase.version(),
                before.stream().map(one -> told(one, cards.get(one.by()))).toList());
    }

    /** Which rules would change, and whom each touches. Nothing is kept. */
    @RolesAllowed(ADMINISTRATOR)
    public List<Touched> look(PhaseId id, Answers rules) {
        Phase phase = phases.require(id);
        Answers was = RulesForm.answers(phase.rules());
        Answers now = RulesForm.answers(RulesForm.rules(rules));
        List<RuleTouches.Touch> touches = new ArrayList<>();
        for (RuleTouches source : sources) {
            touches.addAll(source.of(id, was, now));
        }
        return RuleChange.differing(was, now).stream()
                .map(
                        rule ->
                                new Touched(
                                        rule,
                                        touches.stream()
                                                .filter(one -> one.rule().equals(rule.key()))
                                                .toList()))
                .toList();
    }

    /**
     * Takes the rules from now on.
     *
     * @param seen the version of the phase in which the caller read them
     */
    @RolesAllowed(ADMINISTRATOR)
    public void change(PhaseId id, Answers rules, String reason, long seen) {
        Phase phase = phases.require(id);
        phase.mustBeAt(seen);
        Answers was = RulesForm.answers(phase.rules());
        phase.changeRules(RulesForm.rules(rules));
        changes.add(
                RuleChange.of(
                        id,
                        was,
                        RulesForm.answers(phase.rules()),
                        reason,
                        me.id(),
                        clock.instant()));
        happened.fire(new PhaseRulesChanged(me.id(), id));
    }

    private static RulesToChange.Before told(RuleChange change, PersonCard by) {
        return new RulesToChange.Before(
                change.at(), by == null ? "" : by.name(), change.changed(), change.reason());
    }
}
