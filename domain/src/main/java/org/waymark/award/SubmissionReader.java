package org.waymark.award;

import java.util.Set;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.vault.KeyName;
import org.waymark.vault.Proof;

/**
 * Proof that the caller may read one submission: its candidate, one of its two markers, or the
 * examiner of its award. It opens what was submitted and what was decided of it, and nothing else
 * of anybody.
 */
public final class SubmissionReader implements Proof {
    private final SubmissionId submission;

    private SubmissionReader(Submission submission) {
        this.submission = submission.id();
    }

    static SubmissionReader ofCandidate(Submission submission, PersonId caller) {
        if (!submission.candidate().equals(caller)) {
            throw new NotFound();
        }
        return new SubmissionReader(submission);
    }

    static SubmissionReader ofMarker(Submission submission, Marking marking, PersonId caller) {
        if (!marking.submission().equals(submission.id()) || !marking.marker().equals(caller)) {
            throw new NotFound();
        }
        return new SubmissionReader(submission);
    }

    static SubmissionReader ofExaminer(Submission submission, Set<Duty> duties) {
        if (!duties.contains(Duty.EXAMINER)) {
            throw new NotFound();
        }
        return new SubmissionReader(submission);
    }

    @Override
    public KeyName vaultKey() {
        return KeyName.ofSubmission(submission);
    }
}
