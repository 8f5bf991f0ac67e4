package org.waymark.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.waymark.award.DecisionToRead;
import org.waymark.award.FrozenFileId;
import org.waymark.award.FrozenFileToRead;
import org.waymark.award.FrozenPartId;
import org.waymark.award.OwnSubmission;
import org.waymark.award.PieceToRead;
import org.waymark.award.SubmissionId;
import org.waymark.award.SubmittingService;
import org.waymark.web.portfolio.FileAnswer;

/** What one submitted, as it was, and what came of it. */
@Named
@RequestScoped
public class SubmissionPage {
    @Inject @Param private String id;
    @Inject @Param private String piece;
    @Inject @Param private String file;
    @Inject SubmittingService submitting;

    private OwnSubmission submission;
    private PieceToRead opened;

    public OwnSubmission getSubmission() {
        if (submission == null) {
            submission = submitting.read(new SubmissionId(id));
        }
        return submission;
    }

    public PieceToRead getPiece() {
        if (opened == null) {
            opened = submitting.piece(new SubmissionId(id), new FrozenPartId(piece));
        }
        return opened;
    }

    public void download() throws IOException {
        var its = new SubmissionId(id);
        var part = new FrozenPartId(piece);
        var sought = new FrozenFileId(file);
        FrozenFileToRead found = submitting.file(its, part, sought);
        FileAnswer.send(
                found.name(),
                found.mediaType(),
                found.bytes(),
                found.parts(),
                position -> submitting.part(its, part, sought, position));
    }

    /** What was decided of an outcome, or null. */
    public DecisionToRead.OfOutcome decided(String outcome) {
        DecisionToRead decision = getSubmission().decision();
        return decision == null
                ? null
                : decision.outcomes().stream()
                        .filter(one -> one.key().equals(outcome))
                        .findFirst()
                        .orElse(null);
    }

    public String getId() {
        return id;
    }
}
