package org.waymark.matching;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.OwnCircle;
import org.waymark.matching.ConsultationToAsk.Adviser;
import org.waymark.matching.ConsultationToAsk.Choice;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/**
 * A coordinator asks an adviser about mentors for a mentee who wants the coordinator's help. Nobody
 * advises on themselves, their own reporting line or their own partner.
 */
@Stateless
public class ConsultingService {
    static final int PAGE = 20;

    /** Whoever only orders mentors says no words. */
    private static final Labels WITHOUT_WORDS = (kind, answer) -> answer;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Pool pool;
    @Inject OwnCircle circle;
    @Inject Requests requests;
    @Inject Consultations consultations;
    @Inject AdviceLists lists;
    @Inject ClosingConsultations closing;
    @Inject Directory directory;
    @Inject WorkingDays workingDays;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public ConsultingService() {}

    /**
     * Whom one can ask about, and, where some are chosen, whom one can ask.
     *
     * @param chosen those mentors; who can't be matched is left out
     */
    @RolesAllowed(COORDINATOR)
    public ConsultationToAsk toAsk(PhaseId id, PersonId mentee, Set<PersonId> chosen) {
        Phase phase = phases.requireCoordinated(id, me.id());
        Set<PersonId> close = circle.of(me.id());
        Offering.keepOut(close, mentee, mentee);
        Pool.Around around = pool.around(id, mentee);
        Seeker seeker = around.mentee().orElseThrow(NotFound::new);
        List<PersonId> fitting =
                around.mentors().stream()
                        .filter(mentor -> !mentor.person().equals(mentee))
                        .map(mentor -> Ranked.of(mentor, seeker, phase, WITHOUT_WORDS, around))
                        .filter(Ranked::possible)
                        .sorted(Ranked.ORDER)
                        .map(one -> one.mentor().person())
                        .toList();
        Set<PersonId> about =
                fitting.stream()
                        .filter(one -> chosen.contains(one) && !close.contains(one))
                        .collect(Collectors.toSet());
        Set<PersonId> shown = fitting.stream().limit(PAGE).collect(Collectors.toSet());
        shown.addAll(about);
        List<AdviceLists.Adviser> advisers =
                about.isEmpty() ? List.of() : lists.advisersFor(mentee, about);
        Set<PersonId> asked = askedAbout(id, mentee, about);
        Map<PersonId, PersonCard> cards = directory.cards(named(mentee, shown, advisers));
        return new ConsultationToAsk(
                id,
                phase.name(),
                cards.get(mentee),
                replyBy(phase),
                refusalOf(phase, seeker).isEmpty(),
                fitting.size(),
                fitting.stream()
                        .filter(shown::contains)
                        .map(
                                one ->
                                        new Choice(
                                                cards.get(one),
                                                about.contains(one),
                                                close.contains(one)))
                        .toList(),
                advisers.stream()
                        .filter(this::canBeAsked)
                        .map(
                                one ->
                                        new Adviser(
                                                cards.get(one.person()),
                                                one.unitName(),
                                                asked.contains(one.person())))
                        .toList(),
                (int) advisers.stream().filter(one -> !canBeAsked(one)).count());
    }

    private Set<PersonId> askedAbout(PhaseId phase, PersonId mentee, Set<PersonId> about) {
        return about.isEmpty()
                ? Set.of()
                : consultations.openAbout(phase, mentee).stream()
                        .map(Consultation::adviser)
                        .collect(Collectors.toSet());
    }

    private static Set<PersonId> named(
            PersonId mentee, Set<PersonId> mentors, List<AdviceLists.Adviser> advisers) {
        Set<PersonId> people = new HashSet<>(mentors);
        people.add(mentee);
        advisers.forEach(one -> people.add(one.person()));
        return people;
    }

    /** Who asks doesn't advise: the note among coordinators is there for what they think. */
    private boolean canBeAsked(AdviceLists.Adviser adviser) {
        return !adviser.close() && !adviser.person().equals(me.id());
    }

    /** As long as anybody is given to reply in the phase. */
    private LocalDate replyBy(Phase phase) {
        return workingDays.after(UniversityTime.today(clock), phase.rules().replyWorkingDays());
    }

    private static Optional<RuleBroken> refusalOf(Phase phase, Seeker seeker) {
        if (!phase.state().takesRequests()) {
            return Optional.of(new RuleBroken("matching.rule.phase-takes-none", phase.name()));
        }
        if (seeker.hasMentor()) {
            return Optional.of(new RuleBroken("matching.rule.mentee-has-mentor"));
        }
        return isAssisted(phase, seeker)
                ? Optional.empty()
                : Optional.of(new RuleBroken("matching.rule.not-assisted"));
    }

    private static boolean isAssisted(Phase phase, Seeker seeker) {
        return phase.rules().assisted() && seeker.assisted();
    }

    /** Whether an adviser can be asked about this mentee. */
    static boolean isOpenTo(Phase phase, Seeker seeker) {
        return refusalOf(phase, seeker).isEmpty();
    }

    /** Asks the adviser about these mentors. Asking the same again changes nothing. */
    @RolesAllowed(COORDINATOR)
    public ConsultationId ask(
            PhaseId id, PersonId mentee, Set<PersonId> mentors, PersonId adviser) {
        Phase phase = phases.requireCoordinated(id, me.id());
        Set<PersonId> close = circle.of(me.id());
        Offering.keepOut(close, mentee, mentee);
        mentors.forEach(mentor -> Offering.keepOut(close, mentee, mentor));
        Consultation.mustBeFew(mentors);
        requests.lockList(id, mentee);
        Optional<Consultation> open = consultations.openTo(id, mentee, adviser);
        if (open.isPresent()) {
            return same(open.get(), mentors);
        }
        Pool.Around around = pool.around(id, mentee, mentors);
        Seeker seeker = around.mentee().orElseThrow(NotFound::new);
        refusalOf(phase, seeker)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        mustFit(around, mentors);
        AdviceLists.Adviser named = mustBeAskable(adviser, mentee, mentors);
        Instant now = clock.instant();
        Consultation consultation =
                Consultation.asked(
                        id, mentee, mentors, adviser, named.unit(), me.id(), replyBy(phase), now);
        consultations.add(consultation);
        happened.fire(
                new ConsultationAsked(
                        me.id(), consultation.id(), id, adviser, consultation.replyBy()));
        return consultation.id();
    }

    private static ConsultationId same(Consultation open, Set<PersonId> mentors) {
        if (!open.asksAboutJust(mentors)) {
            throw new RuleBroken("matching.rule.advice-asked");
        }
        return open.id();
    }

    private static void mustFit(Pool.Around around, Set<PersonId> mentors) {
        Set<PersonId> possible =
                around.mentors().stream()
                        .filter(mentor -> Ranked.isPossible(mentor, around))
                        .map(Candidate::person)
                        .collect(Collectors.toSet());
        if (!possible.containsAll(mentors)) {
            throw new RuleBroken("matching.rule.advice-not-fitting");
        }
    }

    private AdviceLists.Adviser mustBeAskable(
            PersonId adviser, PersonId mentee, Set<PersonId> mentors) {
        AdviceLists.Adviser named =
                lists.advisersFor(mentee, mentors).stream()
                        .filter(one -> one.person().equals(adviser))
                        .findFirst()
                        .orElseThrow(
                                () -> new RuleBroken("matching.rule.no-adviser").at("adviser"));
        if (!canBeAsked(named)) {
            throw new RuleBroken("matching.rule.adviser-close").at("adviser");
        }
        return named;
    }

    /** Takes back what is open. The adviser finds it closed. */
    @RolesAllowed(COORDINATOR)
    public void takeBack(ConsultationId id) {
        Consultation found = consultations.require(id);
        phases.requireCoordinated(found.phase(), me.id());
        Offering.keepOut(circle.of(me.id()), found.mentee(), found.mentee());
        closing.close(found, me.id());
    }
}
