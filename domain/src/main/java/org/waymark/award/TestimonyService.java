package org.waymark.award;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.Vault;

/**
 * A mentor's testimony: asked for by the mentee, outcome by outcome, signed by the mentor, and in
 * what is submitted where the mentee takes it in.
 */
@Stateless
public class TestimonyService {
    static final int MOST_CHARACTERS = 2000;
    private static final String FIELD = "words";

    @Inject CurrentPerson me;
    @Inject Awards awards;
    @Inject Testimonies testimonies;
    @Inject Partnerships partnerships;
    @Inject Directory directory;
    @Inject Vault vault;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public TestimonyService() {}

    /** What the caller has asked for, and can. */
    @RolesAllowed(STAFF)
    public OwnTestimonies mine(AwardId id) {
        Award award = awards.requireFor(me.id(), id);
        PersonId mentor = awards.pairOf(award, me.id()).map(Awards.Pair::mentor).orElse(null);
        Map<String, Testimony> asked = new HashMap<>();
        Set<PersonId> named = new HashSet<>();
        testimonies.of(id, me.id()).forEach(one -> asked.put(one.outcome(), one));
        asked.values().forEach(one -> named.add(one.mentor()));
        if (mentor != null) {
            named.add(mentor);
        }
        Map<PersonId, PersonCard> cards = directory.cards(named);
        return new OwnTestimonies(
                id,
                award.title(),
                cards.get(mentor),
                award.outcomes().stream()
                        .map(outcome -> line(outcome, asked.get(outcome.key()), cards))
                        .toList());
    }

    private OwnTestimonies.Line line(
            Outcome outcome, Testimony asked, Map<PersonId, PersonCard> cards) {
        return asked == null
                ? new OwnTestimonies.Line(outcome, null, null, null, false)
                : new OwnTestimonies.Line(
                        outcome,
                        asked.id(),
                        cards.get(asked.mentor()),
                        words(asked),
                        asked.isTaken());
    }

    private String words(Testimony one) {
        return one.words().map(text -> vault.open(member(one), text)).orElse(null);
    }

    private PairMember member(Testimony one) {
        return partnerships.ofMember(one.partnership(), me.id());
    }

    /** Asked twice, it is asked once. */
    @RolesAllowed(STAFF)
    public void ask(AwardId id, String outcome) {
        Award award = awards.requireFor(me.id(), id);
        award.outcome(outcome);
        Awards.Pair pair = awards.pairOf(award, me.id()).orElseThrow(NotFound::new);
        if (testimonies.of(id, me.id()).stream().anyMatch(one -> one.outcome().equals(outcome))) {
            return;
        }
        Testimony asked = Testimony.ask(id, pair, me.id(), outcome, clock.instant());
        testimonies.add(asked);
        happened.fire(new TestimonyAsked(me.id(), asked.id(), pair.mentor()));
    }

    /** For the mentor who was asked; to anyone else there is none. */
    @RolesAllowed(STAFF)
    public TestimonySheet open(TestimonyId id) {
        Testimony asked = asked(id);
        Award award = awards.require(asked.award());
        return new TestimonySheet(
                id,
                directory.cards(Set.of(asked.candidate())).get(asked.candidate()),
                award.title(),
                award.outcome(asked.outcome()),
                words(asked),
                asked.signedAt());
    }

    /** Signs it; from then on it stands. */
    @RolesAllowed(STAFF)
    public void sign(TestimonyId id, String words) {
        Testimony asked = asked(id);
        asked.mustBeOpen();
        String said = words == null ? "" : words.strip();
        if (said.isEmpty()) {
            throw new RuleBroken("award.rule.testimony-empty").at(FIELD);
        }
        if (said.length() > MOST_CHARACTERS) {
            throw new RuleBroken("award.rule.testimony-long", MOST_CHARACTERS, said.length())
                    .at(FIELD);
        }
        asked.sign(vault.seal(member(asked), said), clock.instant());
        happened.fire(new TestimonySigned(me.id(), id, asked.candidate(), asked.award()));
    }

    private Testimony asked(TestimonyId id) {
        return testimonies
                .find(id)
                .filter(one -> one.mentor().equals(me.id()))
                .orElseThrow(NotFound::new);
    }

    /** Takes it into what the caller submits next, or leaves it out. */
    @RolesAllowed(STAFF)
    public void take(TestimonyId id, boolean in) {
        testimonies
                .find(id)
                .filter(one -> one.candidate().equals(me.id()))
                .orElseThrow(NotFound::new)
                .take(in);
    }
}
