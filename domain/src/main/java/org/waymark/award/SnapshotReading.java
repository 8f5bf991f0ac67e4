package org.waymark.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.form.Answers;
import org.waymark.partnership.Written;
import org.waymark.shared.NotFound;
import org.waymark.vault.Vault;

/** Opens what a submission holds, for whoever brings the proof. */
@ApplicationScoped
public class SnapshotReading {
    @Inject Snapshots snapshots;
    @Inject Submissions submissions;
    @Inject Vault vault;

    protected SnapshotReading() {}

    List<OutcomeToRead> outcomes(SubmissionReader proof, SubmissionId id) {
        Map<String, OutcomeToRead.PieceLine> pieces = new HashMap<>();
        List<OutcomeToRead> outcomes = new ArrayList<>();
        for (FrozenPart part : snapshots.parts(id)) {
            Frozen content = opened(proof, part);
            if (part.kind() == FrozenPart.Kind.CLAIM) {
                outcomes.add(
                        new OutcomeToRead(
                                part.outcome(),
                                content.title(),
                                content.expected(),
                                text(content),
                                content.codes(),
                                content.parts().stream().map(pieces::get).toList()));
            } else {
                pieces.put(
                        part.id().value(),
                        new OutcomeToRead.PieceLine(
                                part.id(), content.title(), content.kind(), content.day()));
            }
        }
        return outcomes;
    }

    private static String text(Frozen content) {
        return content.paragraphs().stream()
                .map(Written.Paragraph::text)
                .collect(Collectors.joining("\n\n"));
    }

    private Frozen opened(SubmissionReader proof, FrozenPart part) {
        return Frozen.fromJson(vault.open(proof, part.content()));
    }

    PieceToRead piece(SubmissionReader proof, SubmissionId id, FrozenPartId part) {
        Frozen content = opened(proof, snapshots.requirePart(id, part));
        return new PieceToRead(
                part,
                content.title(),
                content.kind(),
                content.day(),
                content.paragraphs(),
                snapshots.files(part).stream().map(one -> toRead(proof, one)).toList());
    }

    private FrozenFileToRead toRead(SubmissionReader proof, FrozenFile file) {
        return new FrozenFileToRead(
                file.id(),
                vault.open(proof, file.name()),
                file.mediaType(),
                file.bytes(),
                file.parts());
    }

    FrozenFileToRead file(
            SubmissionReader proof, SubmissionId id, FrozenPartId part, FrozenFileId file) {
        return toRead(proof, require(id, part, file));
    }

    byte[] content(
            SubmissionReader proof,
            SubmissionId id,
            FrozenPartId part,
            FrozenFileId file,
            int position) {
        FrozenFile its = require(id, part, file);
        return vault.openPart(proof, snapshots.content(file, position), its.place(position));
    }

    private FrozenFile require(SubmissionId id, FrozenPartId part, FrozenFileId file) {
        snapshots.requirePart(id, part);
        return snapshots.files(part).stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Answers answers(SubmissionReader proof, Marking marking) {
        return marking.answers()
                .map(text -> Answers.fromJson(vault.open(proof, text)))
                .orElse(Answers.NONE);
    }

    Answers answers(SubmissionReader proof, Settlement settlement) {
        return Answers.fromJson(vault.open(proof, settlement.answers()));
    }

    /** What the candidate is told, or null while it isn't decided. */
    DecisionToRead decision(SubmissionReader proof, Submission submission) {
        if (submission.result().isEmpty()) {
            return null;
        }
        List<Answers> markings =
                submissions.markings(submission.id()).stream()
                        .map(one -> answers(proof, one))
                        .toList();
        Answers settled =
                submissions
                        .settlement(submission.id())
                        .map(one -> answers(proof, one))
                        .orElse(Answers.NONE);
        List<DecisionToRead.OfOutcome> outcomes = new ArrayList<>();
        submissions
                .results(submission.id())
                .forEach(
                        (outcome, met) -> {
                            String key = AwardForms.FEEDBACK + "-" + outcome;
                            outcomes.add(
                                    new DecisionToRead.OfOutcome(
                                            outcome,
                                            met,
                                            settled.has(key)
                                                    ? List.of(settled.text(key))
                                                    : markings.stream()
                                                            .map(one -> one.text(key))
                                                            .toList()));
                        });
        return new DecisionToRead(
                submission.result().get(),
                outcomes,
                markings.stream().map(one -> one.text(AwardForms.OVERALL_FEEDBACK)).toList());
    }
}
