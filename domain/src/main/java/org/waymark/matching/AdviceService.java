package org.waymark.matching;

import static org.waymark.access.Roles.ADVISER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.draft.Drafts;
import org.waymark.matching.ConsultationToSee.About;
import org.waymark.matching.ConsultationToSee.Known;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/**
 * An adviser reads what they were asked, and says what they think or that they would rather not.
 */
@Stateless
public class AdviceService {
    public static final String FORM = "advice";
    static final int MOST_CHARACTERS = 1_000;
    static final int MOST_LISTED = 50;

    @Inject CurrentPerson me;
    @Inject Consultations consultations;
    @Inject AdviceLists lists;
    @Inject ClosingConsultations closing;
    @Inject Phases phases;
    @Inject Directory directory;
    @Inject Vault vault;
    @Inject Drafts drafts;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public AdviceService() {}

    /** What the caller was asked, the latest first. */
    @RolesAllowed(ADVISER)
    public List<AdviceLists.Line> mine() {
        return lists.ofAdviser(me.id(), MOST_LISTED);
    }

    /** The question while it is open, with the caller's answer once it was sent. */
    @RolesAllowed(ADVISER)
    public ConsultationToSee see(ConsultationId id) {
        Consultations.Asked asked = consultations.ofAdviser(id, me.id());
        Consultation one = asked.consultation();
        boolean named = one.isOpen() || one.state() == ConsultationState.ANSWERED;
        Map<PersonId, PersonCard> cards = named ? directory.cards(concerned(one)) : Map.of();
        return new ConsultationToSee(
                id,
                phases.require(one.phase()).name(),
                one.state(),
                one.replyBy(),
                one.isLateOn(UniversityTime.today(clock)),
                named ? Known.of(cards.get(one.mentee())) : null,
                named ? mentors(one, cards) : List.of(),
                one.note().map(note -> vault.open(asked.reader(), note)).orElse(""));
    }

    private static Set<PersonId> concerned(Consultation one) {
        Set<PersonId> people = new HashSet<>(one.mentors());
        people.add(one.mentee());
        return people;
    }

    private static List<About> mentors(Consultation one, Map<PersonId, PersonCard> cards) {
        return one.mentors().stream()
                .map(mentor -> new About(Known.of(cards.get(mentor)), one.of(mentor)))
                .sorted(Comparator.comparing(about -> about.mentor().name()))
                .toList();
    }

    /**
     * Says what the caller thinks, of each of the mentors. What was sent stays: sending it again
     * changes nothing.
     *
     * @param note for the coordinators, or empty
     */
    @RolesAllowed(ADVISER)
    public void answer(ConsultationId id, Map<PersonId, Opinion> opinions, String note) {
        Consultations.Asked asked = underLock(id);
        Consultation one = asked.consultation();
        if (one.state() == ConsultationState.ANSWERED) {
            return;
        }
        String words = checked(note);
        SealedText sealed = words.isEmpty() ? null : vault.seal(asked.reader(), words);
        one.answer(opinions, sealed, clock.instant());
        tell(one);
    }

    /** The caller would rather not. No reason is asked, and another adviser can be. */
    @RolesAllowed(ADVISER)
    public void decline(ConsultationId id) {
        Consultation one = underLock(id).consultation();
        if (one.state() == ConsultationState.DECLINED) {
            return;
        }
        one.decline(clock.instant());
        tell(one);
    }

    private Consultations.Asked underLock(ConsultationId id) {
        Consultations.Asked asked = consultations.ofAdviser(id, me.id());
        closing.underLock(asked.consultation());
        return asked;
    }

    private static String checked(String note) {
        String words = note == null ? "" : note.strip();
        if (words.length() > MOST_CHARACTERS) {
            throw new RuleBroken("matching.rule.too-long", MOST_CHARACTERS, words.length())
                    .at("note");
        }
        return words;
    }

    private void tell(Consultation one) {
        consultations.keep();
        drafts.discard(me.id(), FORM, one.id().value());
        happened.fire(
                new ConsultationAnswered(
                        me.id(), one.id(), one.phase(), one.mentee(), one.askedBy()));
    }
}
