package org.waymark.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.people.Directory;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.UniversityTime;

/** What follows when both markers have finished. */
@ApplicationScoped
public class Deciding {
    @Inject CurrentPerson me;
    @Inject Submissions submissions;
    @Inject Certificates certificates;
    @Inject Directory directory;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    protected Deciding() {}

    void compare(
            Submission submission,
            List<String> outcomes,
            List<Answers> answers,
            List<PersonId> markers) {
        Map<String, Boolean> met = new LinkedHashMap<>();
        boolean differ = false;
        for (String outcome : outcomes) {
            List<String> decisions =
                    answers.stream()
                            .map(one -> one.text(AwardForms.DECISION + "-" + outcome))
                            .toList();
            differ |= Decision.differs(decisions);
            met.put(outcome, decisions.get(0).equals(Decision.MET));
        }
        if (differ) {
            submission.differ();
            happened.fire(new MarkersDiffer(me.id(), submission.id(), markers));
        } else {
            decide(submission, met);
        }
    }

    /** The candidate is told; whoever has met everything holds the award. */
    void decide(Submission submission, Map<String, Boolean> met) {
        LocalDate today = UniversityTime.today(clock);
        Result result = Decision.of(met.values(), submission);
        submission.decide(result, today, clock.instant());
        submissions.addResults(submission.id(), met);
        if (result == Result.PASS) {
            Certificate certificate =
                    Certificate.of(
                            submission,
                            directory.requireCard(submission.candidate()).name(),
                            today);
            certificates.add(certificate);
            happened.fire(new AwardGiven(me.id(), certificate.id()));
        }
        happened.fire(
                new SubmissionDecided(
                        me.id(),
                        submission.id(),
                        submission.award(),
                        submission.candidate(),
                        result,
                        submission.resubmitBy().orElse(null)));
    }
}
