package org.waymark.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.form.Answers;
import org.waymark.form.Question;
import org.waymark.partnership.Written;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.EvidenceService;
import org.waymark.portfolio.EvidenceSheet;
import org.waymark.portfolio.FileLine;
import org.waymark.portfolio.FileService;
import org.waymark.portfolio.FileToRead;
import org.waymark.vault.Vault;

/**
 * Copies what is submitted into a snapshot: words as they are read today, and files part by part,
 * sealed anew with the submission's key. Whatever its owner does to the portfolio later, and
 * whatever else is in it, assessors read this and nothing else.
 */
@ApplicationScoped
public class Freezing {
    @Inject EvidenceService evidence;
    @Inject FileService files;
    @Inject Snapshots snapshots;
    @Inject Vault vault;

    protected Freezing() {}

    void freeze(
            SubmissionReader key,
            SubmissionId submission,
            List<Outcome> outcomes,
            OwnDossier.Dossier dossier) {
        Map<String, String> frozen = new HashMap<>();
        int position = 0;
        List<String> claims = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Answers claim = dossier.of(outcome.key());
            for (String cycle : claim.all(AwardForms.CYCLES)) {
                if (dossier.finished().contains(cycle) && !frozen.containsKey(cycle)) {
                    Answers its = dossier.cycles().get(new CycleId(cycle));
                    frozen.put(cycle, cycle(key, submission, position++, its));
                }
            }
            for (String piece : claim.all(AwardForms.PIECES)) {
                if (!frozen.containsKey(piece)) {
                    frozen.put(piece, piece(key, submission, position++, new EvidenceId(piece)));
                }
            }
            claims.add(outcome.key());
        }
        for (Outcome outcome : outcomes) {
            Answers claim = dossier.of(outcome.key());
            List<String> named = new ArrayList<>();
            Stream.concat(
                            claim.all(AwardForms.CYCLES).stream(),
                            claim.all(AwardForms.PIECES).stream())
                    .filter(frozen::containsKey)
                    .map(frozen::get)
                    .forEach(named::add);
            Question psf = AwardForms.claim().question(AwardForms.PSF).orElseThrow();
            var content =
                    new Frozen(
                            outcome.words(),
                            "claim",
                            "",
                            outcome.expected(),
                            Written.words(claim.text(AwardForms.CLAIM)),
                            claim.all(AwardForms.PSF).stream().map(psf::labelOf).toList(),
                            named);
            add(key, submission, position++, FrozenPart.Kind.CLAIM, outcome.key(), content);
        }
    }

    private String cycle(
            SubmissionReader key, SubmissionId submission, int position, Answers answers) {
        var content =
                new Frozen(
                        answers.text(AwardForms.TITLE),
                        "cycle",
                        answers.text(AwardForms.UNTIL),
                        "",
                        Written.answers(
                                AwardForms.cycle(),
                                answers.only(one -> !one.equals(AwardForms.TITLE))),
                        List.of(),
                        List.of());
        return add(key, submission, position, FrozenPart.Kind.CYCLE, null, content).value();
    }

    private String piece(
            SubmissionReader key, SubmissionId submission, int position, EvidenceId id) {
        EvidenceSheet sheet = evidence.open(id);
        var content =
                new Frozen(
                        sheet.title(),
                        sheet.kind().name(),
                        sheet.answers().text("date"),
                        "",
                        Written.answers(
                                sheet.form(), sheet.answers().only(one -> !one.equals("title"))),
                        List.of(),
                        List.of());
        FrozenPartId part = add(key, submission, position, FrozenPart.Kind.EVIDENCE, null, content);
        for (FileLine file : sheet.files()) {
            copy(key, part, file);
        }
        return part.value();
    }

    private FrozenPartId add(
            SubmissionReader key,
            SubmissionId submission,
            int position,
            FrozenPart.Kind kind,
            String outcome,
            Frozen content) {
        FrozenPartId id = FrozenPartId.next();
        snapshots.add(
                new FrozenPart(
                        id,
                        submission,
                        position,
                        kind,
                        outcome,
                        vault.seal(key, content.toJson())));
        return id;
    }

    private void copy(SubmissionReader key, FrozenPartId part, FileLine file) {
        FileToRead from = files.open(file.id());
        var copy = new FrozenFile(part, vault.seal(key, from.name()), from);
        snapshots.add(copy);
        for (int position = 0; position < from.parts(); position++) {
            byte[] content = files.part(file.id(), position);
            snapshots.addContent(
                    copy.id(), position, vault.sealPart(key, content, copy.place(position)));
        }
    }
}
