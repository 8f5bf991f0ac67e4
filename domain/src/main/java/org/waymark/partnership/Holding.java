package org.waymark.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.Round;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/** Lets partnerships stand still and go on, by whomever, and by themselves on the day they said. */
@ApplicationScoped
public class Holding implements Round {
    @Inject Partnerships partnerships;
    @Inject Holds holds;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    protected Holding() {}

    /** From today on; both but the one who does it are told. */
    public void hold(Partnership pair, LocalDate goesOnAt, PersonId by) {
        LocalDate today = UniversityTime.today(clock);
        pair.hold();
        holds.add(Hold.begun(pair.id(), today, goesOnAt, by));
        happened.fire(
                new PartnershipHeld(by, pair.id(), pair.mentor(), pair.mentee(), today, goesOnAt));
    }

    /**
     * Refused while the mentee works with another mentor, who isn't left from one day to the next.
     */
    public void goOn(Partnership pair, PersonId by) {
        Hold hold =
                holds.openOf(pair.id())
                        .orElseThrow(() -> new RuleBroken("partnership.rule.not-on-hold"));
        if (isWithAnother(pair)) {
            throw new RuleBroken("partnership.rule.interim-first");
        }
        end(pair, hold, UniversityTime.today(clock), by);
    }

    /** While it stands still the mentee may find another mentor in the phase. */
    public void letAnotherMentorHelp(Partnership pair, PersonId by) {
        pair.letAnotherMentorHelp();
        happened.fire(new InterimSought(by, pair.id()));
    }

    private boolean isWithAnother(Partnership pair) {
        return pair.isInterim() && partnerships.hasLiveOne(pair.phase(), pair.mentee());
    }

    private void end(Partnership pair, Hold hold, LocalDate day, PersonId by) {
        hold.end(day);
        pair.goOn(hold.days());
        happened.fire(
                new PartnershipGoesOn(
                        by, pair.id(), pair.mentor(), pair.mentee(), hold.begunOn(), hold.days()));
    }

    @Override
    public String name() {
        return "hold-over";
    }

    /** So that after a stop it takes hours, not days, to come to all of them. */
    @Override
    public Every every() {
        return Every.HOUR;
    }

    /** On the day they named, also where the server was off on it. */
    @Override
    public boolean goesFirst() {
        return true;
    }

    @Override
    public void round(Instant now) {
        for (Hold hold : holds.toEnd(UniversityTime.dateOf(now))) {
            Partnership pair = partnerships.find(hold.partnership()).orElseThrow(NotFound::new);
            if (!isWithAnother(pair)) {
                end(pair, hold, hold.goesOnAt().orElseThrow(), null);
            }
        }
    }
}
