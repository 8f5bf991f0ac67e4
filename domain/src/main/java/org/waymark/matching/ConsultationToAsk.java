package org.waymark.matching;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/**
 * What a coordinator can ask an adviser about a mentee: the mentors who can be matched, best fit
 * first, and, once some are chosen, who can be asked about these.
 *
 * @param replyBy the reply date of a question that is asked today
 * @param free whether an adviser can be asked: the mentee looks for somebody with the coordinator's
 *     help
 * @param fitting how many mentors can be matched in all
 * @param mentors the first of them
 * @param advisers who can be asked about the chosen mentors; nobody while none is chosen
 * @param tooClose how many advisers of these units stand too close to one of them
 */
public record ConsultationToAsk(
        PhaseId phase,
        String phaseName,
        PersonCard mentee,
        LocalDate replyBy,
        boolean free,
        int fitting,
        List<Choice> mentors,
        List<Adviser> advisers,
        int tooClose) {
    public ConsultationToAsk {
        mentors = List.copyOf(mentors);
        advisers = List.copyOf(advisers);
    }

    /** The most mentors that one question is about. */
    public int most() {
        return Consultation.MOST_MENTORS;
    }

    public boolean isChosen() {
        return mentors.stream().anyMatch(Choice::chosen);
    }

    /**
     * @param forAnother whether another coordinator acts for this mentor
     */
    public record Choice(PersonCard mentor, boolean chosen, boolean forAnother) {
        public PersonId id() {
            return mentor.id();
        }
    }

    /**
     * @param unit for which they would be asked, by name
     * @param asked whether they have an open question about the mentee
     */
    public record Adviser(PersonCard card, String unit, boolean asked) {}
}
