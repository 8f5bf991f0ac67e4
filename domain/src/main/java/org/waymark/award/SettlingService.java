package org.waymark.award;

import static org.waymark.access.Roles.ASSESSOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.vault.Vault;

/** Where two markers differ: one writes what they agreed and why, the other says that it is so. */
@Stateless
public class SettlingService {
    @Inject CurrentPerson me;
    @Inject Submissions submissions;
    @Inject AssessorsDoor door;
    @Inject AssessingService assessing;
    @Inject SnapshotReading reading;
    @Inject Deciding deciding;
    @Inject Vault vault;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public SettlingService() {}

    /**
     * @param read the version that the caller read; 0 where nothing was written
     */
    @RolesAllowed(ASSESSOR)
    public void write(SubmissionId id, long read, Answers answers) {
        AssessorsDoor.Entry entry = door.requireMarker(id);
        entry.submission().mustBe(SubmissionState.AGREEING);
        assessing.open(id).settlementForm().check(answers);
        Optional<Settlement> known = submissions.settlement(id);
        if (known.map(Settlement::version).orElse(0L) != read) {
            throw new ChangedMeanwhile();
        }
        Settlement settlement = known.orElseGet(() -> Settlement.begin(id));
        settlement.say(me.id(), vault.seal(entry.reader(me.id()), answers.toJson()));
        if (known.isEmpty()) {
            submissions.add(settlement);
        }
        happened.fire(new SettlementWritten(me.id(), id));
    }

    /** The other one's yes; then the candidate is told. */
    @RolesAllowed(ASSESSOR)
    public void agree(SubmissionId id, long read) {
        AssessorsDoor.Entry entry = door.requireMarker(id);
        entry.submission().mustBe(SubmissionState.AGREEING);
        Settlement settlement = submissions.settlement(id).orElseThrow(NotFound::new);
        settlement.agree(me.id(), read, clock.instant());
        SubmissionReader proof = entry.reader(me.id());
        Answers settled = reading.answers(proof, settlement);
        Answers first = reading.answers(proof, entry.markings().get(0));
        Map<String, Boolean> met = new LinkedHashMap<>();
        for (OutcomeToRead outcome : reading.outcomes(proof, id)) {
            String key = AwardForms.DECISION + "-" + outcome.key();
            String decision = settled.has(key) ? settled.text(key) : first.text(key);
            met.put(outcome.key(), decision.equals(Decision.MET));
        }
        deciding.decide(entry.submission(), met);
    }
}
