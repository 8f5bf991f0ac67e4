package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.enrolment.Enrolled;
import org.waymark.enrolment.EnrolmentLeft;
import org.waymark.enrolment.MentorApproved;
import org.waymark.enrolment.MentorPaused;
import org.waymark.enrolment.MentorResumed;
import org.waymark.enrolment.ProfileChanged;
import org.waymark.organisation.OrganisationChanged;
import org.waymark.partnership.PartnershipBegan;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.people.DirectoryChanged;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;

/** The search for a mentor knows in the same transaction whatever changes who can be found. */
@ApplicationScoped
public class KeepingMentorsFindable {
    @Inject FindableMentors mentors;
    @Inject Partnerships partnerships;

    protected KeepingMentorsFindable() {}

    void on(@Observes Enrolled event) {
        written(event.part(), event.person());
    }

    void on(@Observes ProfileChanged event) {
        written(event.part(), event.person());
    }

    void on(@Observes MentorApproved event) {
        written(event.part(), event.person());
    }

    void on(@Observes MentorPaused event) {
        written(event.part(), event.person());
    }

    void on(@Observes MentorResumed event) {
        written(event.part(), event.person());
    }

    void on(@Observes EnrolmentLeft event) {
        written(event.part(), event.person());
    }

    private void written(Part part, PersonId person) {
        if (part == Part.MENTOR) {
            mentors.written(person);
        }
    }

    void on(@Observes PartnershipBegan event) {
        placesChanged(event.partnership());
    }

    void on(@Observes PartnershipEnded event) {
        placesChanged(event.partnership());
    }

    private void placesChanged(PartnershipId pair) {
        partnerships.find(pair).ifPresent(one -> mentors.placesChanged(one.mentor()));
    }

    void on(@Observes OfferMade event) {
        mentors.placesChanged(event.mentor());
    }

    void on(@Observes OfferClosed event) {
        mentors.placesChanged(event.mentor());
    }

    void on(@Observes DirectoryChanged event) {
        mentors.recordsChanged();
    }

    void on(@Observes OrganisationChanged event) {
        mentors.recordsChanged();
    }
}
