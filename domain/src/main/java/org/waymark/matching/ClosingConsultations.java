package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.waymark.draft.Drafts;
import org.waymark.enrolment.EnrolmentLeft;
import org.waymark.enrolment.Enrolments;
import org.waymark.enrolment.ProfileChanged;
import org.waymark.organisation.AdviserDismissed;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipBegan;
import org.waymark.partnership.Partnerships;
import org.waymark.people.DirectoryChanged;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseMoved;
import org.waymark.shared.Happened;

/**
 * How a question to an adviser ends without an answer: a coordinator takes it back; the mentee has
 * found a mentor, left or no longer wants help; the phase matches nobody any more; the adviser is
 * dismissed, or has come to stand too close to those whom it is about. What was begun and not sent
 * goes with it.
 */
@ApplicationScoped
public class ClosingConsultations {
    @Inject Consultations consultations;
    @Inject Requests requests;
    @Inject Partnerships partnerships;
    @Inject Enrolments enrolments;
    @Inject Drafts drafts;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    protected ClosingConsultations() {}

    Consultation underLock(Consultation consultation) {
        requests.lockList(consultation.phase(), consultation.mentee());
        return consultations.afresh(consultation);
    }

    /** Closes it if it is still open. */
    void close(Consultation found, PersonId by) {
        Consultation consultation = underLock(found);
        if (consultation.isOpen()) {
            consultation.close(clock.instant());
            consultations.keep();
            drafts.discard(consultation.adviser(), AdviceService.FORM, consultation.id().value());
            happened.fire(new ConsultationClosed(by, consultation.id()));
        }
    }

    private void closeAll(List<Consultation> all, PersonId by) {
        all.forEach(consultation -> close(consultation, by));
    }

    /** Two who work together now advise on each other no more, whoever the mentee is. */
    void began(@Observes PartnershipBegan event) {
        Partnership pair = partnerships.find(event.partnership()).orElseThrow();
        closeAll(consultations.openAbout(pair.phase(), pair.mentee()), event.by());
        closeAll(consultations.improper(), event.by());
    }

    void left(@Observes EnrolmentLeft event) {
        if (event.part() == Part.MENTEE) {
            closeAll(consultations.openAbout(event.phase(), event.person()), event.by());
        } else {
            closeAll(consultations.improper(), event.by());
        }
    }

    /** Who no longer wants the coordinator's help isn't talked about either. */
    void changed(@Observes ProfileChanged event) {
        if (event.part() == Part.MENTEE && !enrolments.require(event.enrolment()).isAssisted()) {
            closeAll(consultations.openAbout(event.phase(), event.person()), event.by());
        }
    }

    void moved(@Observes PhaseMoved event) {
        if (!event.state().takesRequests()) {
            closeAll(consultations.openIn(event.phase()), event.by());
        }
    }

    void dismissed(@Observes AdviserDismissed event) {
        closeAll(consultations.openOf(event.person(), event.unit()), event.by());
    }

    void recordsChanged(@Observes DirectoryChanged event) {
        closeAll(consultations.improper(), event.by());
    }
}
