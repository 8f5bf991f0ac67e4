package org.waymark.evaluation;

import static org.waymark.access.Roles.COORDINATOR;
import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/**
 * Asks somebody who said “with my name, ask me first”. Who it is, the coordinator learns by a yes
 * only.
 */
@Stateless
public class TestimonialService {
    private static final int LONGEST = 1000;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Replies replies;
    @Inject Opened opened;
    @Inject Voices voices;
    @Inject Vault vault;
    @Inject Clock clock;
    @Inject Event<TestimonialAsked> asked;
    @Inject Event<TestimonialAnswered> answered;

    public TestimonialService() {}

    /** Those of a phase, whatever became of them. */
    @RolesAllowed(COORDINATOR)
    public List<TestimonialLine> ofPhase(PhaseId phase) {
        phases.requireCoordinated(phase, me.id());
        return voices.testimonials(phase);
    }

    /** What its author wrote, to be shortened, where it is shown and may be asked for. */
    @RolesAllowed(COORDINATOR)
    public String toAsk(PhaseId phase, String reply, String question) {
        phases.requireCoordinated(phase, me.id());
        return quotable(phase, reply).text(question);
    }

    /** Asks for exactly these words; once for each answer, so that nobody is pressed. */
    @RolesAllowed(COORDINATOR)
    public void ask(PhaseId phase, String reply, String words) {
        phases.requireCoordinated(phase, me.id());
        quotable(phase, reply);
        Reply from = replies.findLocked(reply).orElseThrow(NotFound::new);
        from.ask();
        String exactly = checked(words);
        var key = new ReplyKey(phase);
        var made = new Testimonial(phase, vault.seal(key, exactly), from.contact());
        voices.add(made);
        var author = new PersonId(vault.open(key, from.contact()));
        asked.fire(new TestimonialAsked(made.id(), author, phase));
    }

    @RolesAllowed(STAFF)
    public TestimonialToAnswer open(TestimonialId id) {
        Testimonial one = voices.require(id);
        mustBeMine(one);
        return new TestimonialToAnswer(
                id, phases.require(one.phase()).name(), words(one), one.state());
    }

    @RolesAllowed(STAFF)
    public void agree(TestimonialId id) {
        Testimonial one = mine(id);
        if (one.state() == TestimonialState.ASKED) {
            one.agree(me.id(), words(one), UniversityTime.today(clock));
            answered.fire(new TestimonialAnswered(id));
        }
    }

    @RolesAllowed(STAFF)
    public void decline(TestimonialId id) {
        mine(id).decline();
        answered.fire(new TestimonialAnswered(id));
    }

    /** Takes a yes back, on any day. */
    @RolesAllowed(STAFF)
    public void withdraw(TestimonialId id) {
        mine(id).withdraw();
    }

    private Testimonial mine(TestimonialId id) {
        Testimonial one = voices.findLocked(id).orElseThrow(NotFound::new);
        mustBeMine(one);
        return one;
    }

    private void mustBeMine(Testimonial one) {
        boolean mine =
                switch (one.state()) {
                    case ASKED ->
                            vault.open(new ReplyKey(one.phase()), one.contact())
                                    .equals(me.id().value());
                    case AGREED -> one.person().equals(me.id());
                    default -> false;
                };
        if (!mine) {
            throw new NotFound();
        }
    }

    private String words(Testimonial one) {
        return one.state() == TestimonialState.ASKED
                ? vault.open(new ReplyKey(one.phase()), one.wording())
                : one.words();
    }

    /** Only what is shown to coordinators can be asked for. */
    private Answers quotable(PhaseId phase, String reply) {
        return opened.of(phase).stream()
                .filter(one -> one.id().equals(reply))
                .filter(one -> Quotes.canBeAsked(one.answers()) && !one.asked())
                .findFirst()
                .map(Counted::answers)
                .orElseThrow(NotFound::new);
    }

    private static String checked(String words) {
        if (words == null || words.isBlank()) {
            throw new RuleBroken("evaluation.rule.words-missing").at("words");
        }
        if (words.length() > LONGEST) {
            throw new RuleBroken("evaluation.rule.words-long", LONGEST, words.length()).at("words");
        }
        return words.strip();
    }
}
