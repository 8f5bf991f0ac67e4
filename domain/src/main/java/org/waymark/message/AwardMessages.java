package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.award.AwardSubmitted;
import org.waymark.award.MarkersDiffer;
import org.waymark.award.MentorAgreedTo;
import org.waymark.award.SubmissionDecided;
import org.waymark.award.SubmissionGivenBack;
import org.waymark.award.SubmissionId;
import org.waymark.award.TestimonyAsked;
import org.waymark.award.TestimonySigned;
import org.waymark.people.PersonId;

/** Tells that something was submitted, waits to be marked, or was decided; never what or how. */
@ApplicationScoped
public class AwardMessages {
    private static final String DATE = "date";

    @Inject Outbox outbox;

    protected AwardMessages() {}

    void on(@Observes AwardSubmitted event) {
        outbox.write(
                "award-submitted",
                event.by(),
                own(event.about()),
                Map.of(DATE, event.assessBy().toString()));
        assess(event.markers(), event.about(), event.assessBy());
    }

    void on(@Observes SubmissionGivenBack event) {
        assess(event.others(), event.about(), event.assessBy());
    }

    void on(@Observes MentorAgreedTo event) {
        if (event.submission() != null) {
            assess(List.of(event.mentor()), event.submission(), event.assessBy());
        }
    }

    void on(@Observes TestimonyAsked event) {
        outbox.write(
                "testimony-asked",
                event.mentor(),
                "/my/award/testimony.xhtml?id=" + event.about().value(),
                Map.of());
    }

    void on(@Observes TestimonySigned event) {
        outbox.write(
                "testimony-signed",
                event.candidate(),
                "/my/award/testimonies.xhtml?award=" + event.award().value(),
                Map.of());
    }

    private void assess(List<PersonId> markers, SubmissionId id, LocalDate by) {
        for (PersonId marker : markers) {
            outbox.write("assess", marker, desk(id), Map.of(DATE, by.toString()));
        }
    }

    void on(@Observes MarkersDiffer event) {
        event.markers()
                .forEach(
                        marker ->
                                outbox.write(
                                        "assess-agree", marker, desk(event.about()), Map.of()));
    }

    void on(@Observes SubmissionDecided event) {
        if (event.isReferred()) {
            outbox.write(
                    "award-referred",
                    event.candidate(),
                    own(event.about()),
                    Map.of(DATE, event.resubmitBy().toString()));
        } else {
            outbox.write("result", event.candidate(), own(event.about()), Map.of());
        }
    }

    private static String own(SubmissionId id) {
        return "/my/award/submission.xhtml?id=" + id.value();
    }

    private static String desk(SubmissionId id) {
        return "/assess/award/view.xhtml?id=" + id.value();
    }
}
