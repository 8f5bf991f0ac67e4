package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.waymark.award.AwardSubmitted;
import org.waymark.award.MarkersDiffer;
import org.waymark.award.MarkingCompleted;
import org.waymark.award.MentorAgreedTo;
import org.waymark.award.MentorNoLongerAgreedTo;
import org.waymark.award.SubmissionDecided;
import org.waymark.award.SubmissionGivenBack;
import org.waymark.award.SubmissionId;
import org.waymark.award.SubmissionTaken;
import org.waymark.award.TestimonyAsked;
import org.waymark.award.TestimonySigned;
import org.waymark.people.PersonId;

/** What waits for markers, and for a candidate whose outcomes were referred. */
@ApplicationScoped
public class AwardWaiting {
    private static final String ASSESS = "award-assess";
    private static final String AGREE = "award-agree";
    private static final String AGAIN = "award-again";
    private static final String TESTIMONY = "award-testimony";

    @Inject WaitingList list;

    protected AwardWaiting() {}

    void on(@Observes AwardSubmitted event) {
        list.doneFor(event.by(), AGAIN, event.award());
        waits(event.about(), event.markers(), event.assessBy());
    }

    /** Those who can't take a place any more are let go; whoever took it keeps it. */
    void on(@Observes SubmissionTaken event) {
        event.released().forEach(one -> list.doneFor(one, ASSESS, event.about()));
    }

    void on(@Observes SubmissionGivenBack event) {
        list.doneFor(event.by(), ASSESS, event.about());
        waits(event.about(), event.others(), event.assessBy());
    }

    void on(@Observes MentorAgreedTo event) {
        if (event.submission() != null) {
            waits(event.submission(), List.of(event.mentor()), event.assessBy());
        }
    }

    void on(@Observes MentorNoLongerAgreedTo event) {
        if (event.submission() != null) {
            list.doneFor(event.mentor(), ASSESS, event.submission());
        }
    }

    void on(@Observes TestimonyAsked event) {
        list.add(
                WaitingItem.of(event.mentor(), TESTIMONY, event.about())
                        .with(event.by())
                        .at("/my/award/testimony.xhtml?id=" + event.about().value()));
    }

    void on(@Observes TestimonySigned event) {
        list.doneFor(event.by(), TESTIMONY, event.about());
    }

    void on(@Observes MarkingCompleted event) {
        list.doneFor(event.by(), ASSESS, event.about());
    }

    void on(@Observes MarkersDiffer event) {
        event.markers()
                .forEach(
                        marker ->
                                list.add(
                                        WaitingItem.of(marker, AGREE, event.about())
                                                .at(desk(event.about()))));
    }

    void on(@Observes SubmissionDecided event) {
        list.doneAbout(event.about());
        if (event.isReferred()) {
            list.add(
                    WaitingItem.of(event.candidate(), AGAIN, event.award())
                            .by(event.resubmitBy())
                            .at("/my/award/submission.xhtml?id=" + event.about().value()));
        }
    }

    private void waits(SubmissionId id, List<PersonId> markers, LocalDate by) {
        markers.forEach(marker -> list.add(WaitingItem.of(marker, ASSESS, id).by(by).at(desk(id))));
    }

    private static String desk(SubmissionId id) {
        return "/assess/award/view.xhtml?id=" + id.value();
    }
}
