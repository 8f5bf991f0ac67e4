package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.enrolment.ProfileForm;
import org.waymark.form.Form;
import org.waymark.form.FormId;
import org.waymark.form.FormShelf;
import org.waymark.matching.Proposal.Change;
import org.waymark.matching.Proposal.Pair;
import org.waymark.matching.Proposal.Result;
import org.waymark.matching.Proposal.Unmatched;
import org.waymark.matching.assignment.Assignment;
import org.waymark.matching.assignment.Outcome;
import org.waymark.matching.assignment.Policy;
import org.waymark.people.Directory;
import org.waymark.people.Organisation;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Weights;

/** Puts a proposal into names and words. */
@ApplicationScoped
public class Drafting {
    /** So many pairs stand on a page and are offered at once; the next follow. */
    static final int PAGE = 100;

    @Inject Directory directory;
    @Inject Organisation organisation;
    @Inject FormShelf forms;

    protected Drafting() {}

    /**
     * The draft, with the first of its people by name.
     *
     * @param outcomes one for each policy, in their order
     * @param before who would go with whom by the weights in use
     */
    Proposal draft(
            Phase phase,
            Policy policy,
            ProposalCohort people,
            List<Outcome> outcomes,
            Assignment before,
            Weights weighed,
            Weights inUse) {
        Assignment chosen = outcomes.get(policy.ordinal()).assignment();
        List<Integer> changed = new ArrayList<>();
        List<Integer> matched = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < chosen.mentees(); i++) {
            (chosen.isMatched(i) ? matched : left).add(i);
            if (chosen.mentorOf(i) != before.mentorOf(i)) {
                changed.add(i);
            }
        }
        List<Integer> shown = matched.subList(0, Math.min(PAGE, matched.size()));
        List<Integer> told = left.subList(0, Math.min(PAGE, left.size()));
        Set<PersonId> named = new HashSet<>();
        shown.forEach(i -> named.add(people.mentee(i).person()));
        shown.forEach(i -> named.add(people.mentorOf(chosen, i).person()));
        told.forEach(i -> named.add(people.mentee(i).person()));
        List<Integer> differ = changed.subList(0, Math.min(PAGE, changed.size()));
        for (int i : differ) {
            named.add(people.mentee(i).person());
            named.addAll(mentors(people, before, i));
            named.addAll(mentors(people, chosen, i));
        }
        Map<PersonId, PersonCard> cards = directory.cards(named);
        Map<FormId, Form> known = new HashMap<>();
        List<Pair> pairs =
                shown.stream().map(i -> pair(phase, people, chosen, i, cards, known)).toList();
        return new Proposal(
                phase.id(),
                phase.name(),
                policy,
                outcomes.stream().map(Drafting::result).toList(),
                weighed,
                inUse,
                differ.stream()
                        .map(
                                i ->
                                        new Change(
                                                cards.get(people.mentee(i).person()),
                                                card(people, before, i, cards),
                                                card(people, chosen, i, cards)))
                        .toList(),
                chosen.mentees(),
                people.places(),
                pairs,
                matched.size(),
                told.stream().map(i -> unmatched(people, people.mentee(i), cards)).toList(),
                pairs.stream().anyMatch(Pair::asksForAReason));
    }

    private static Result result(Outcome outcome) {
        return new Result(
                outcome.policy(),
                outcome.matched(),
                outcome.totalFit(),
                outcome.worstFit(),
                outcome.blockingPairs());
    }

    private static PersonCard card(
            ProposalCohort people,
            Assignment assignment,
            int mentee,
            Map<PersonId, PersonCard> cards) {
        return mentors(people, assignment, mentee).stream()
                .map(cards::get)
                .findFirst()
                .orElse(null);
    }

    /** The mentor of this mentee, or none. */
    private static List<PersonId> mentors(
            ProposalCohort people, Assignment assignment, int mentee) {
        Candidate mentor = people.mentorOf(assignment, mentee);
        return mentor == null ? List.of() : List.of(mentor.person());
    }

    private Pair pair(
            Phase phase,
            ProposalCohort people,
            Assignment chosen,
            int number,
            Map<PersonId, PersonCard> cards,
            Map<FormId, Form> known) {
        Seeker mentee = people.mentee(number);
        Candidate mentor = people.mentorOf(chosen, number);
        PersonCard own = cards.get(mentee.person());
        Form form =
                known.computeIfAbsent(
                        mentee.form(),
                        id -> ProfileForm.of(forms.form(id), organisation, phase.rules()));
        List<Reason> reasons =
                Reasons.of(
                                mentee,
                                mentor.traits(),
                                phase.rules(),
                                new FormLabels(form, subjects(mentee, own)))
                        .withoutTheLine();
        return new Pair(own, cards.get(mentor.person()), reasons, people.isLocked(mentee.person()));
    }

    /** A mentee's subject is the unit and the department they work in, so their card names it. */
    private static Map<String, String> subjects(Seeker mentee, PersonCard card) {
        Map<String, String> names = new HashMap<>();
        for (String subject : mentee.traits().subjects()) {
            boolean department = subject.equals(mentee.traits().department());
            names.put(subject, department ? card.department() : card.unit());
        }
        return names;
    }

    private static Unmatched unmatched(
            ProposalCohort people, Seeker mentee, Map<PersonId, PersonCard> cards) {
        ProposalCohort.Left left = people.left(mentee.person());
        return new Unmatched(cards.get(mentee.person()), left.why(), left.mentors());
    }
}
