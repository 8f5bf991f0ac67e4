package org.waymark.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.access.Self;
import org.waymark.form.Answers;
import org.waymark.form.Question;
import org.waymark.partnership.Written;
import org.waymark.portfolio.ArchivePiece;
import org.waymark.portfolio.EvidenceFileId;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.EvidenceSheet;
import org.waymark.portfolio.FileLine;
import org.waymark.portfolio.WholePieces;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/**
 * Copies what is submitted into a snapshot: words as they are read today, and files part by part,
 * sealed anew with the submission's key. Whatever its owner does to the portfolio later, and
 * whatever else is in it, assessors read this and nothing else.
 */
@ApplicationScoped
public class Freezing {
    @Inject WholePieces pieces;
    @Inject Snapshots snapshots;
    @Inject Vault vault;

    protected Freezing() {}

    void freeze(
            Self candidate,
            SubmissionReader key,
            SubmissionId submission,
            List<Outcome> outcomes,
            OwnDossier.Dossier dossier,
            List<Taken> testimonies) {
        List<FrozenPart> parts = new ArrayList<>();
        Map<String, String> frozen = new HashMap<>();
        named(outcomes, dossier, AwardForms.CYCLES)
                .filter(dossier.finished()::contains)
                .forEach(
                        cycle ->
                                frozen.put(
                                        cycle,
                                        cycle(
                                                key,
                                                submission,
                                                parts,
                                                dossier.cycles().get(new CycleId(cycle)))));
        Map<FrozenFile, EvidenceFileId> files = new LinkedHashMap<>();
        List<EvidenceId> chosen =
                named(outcomes, dossier, AwardForms.PIECES).map(EvidenceId::new).toList();
        for (ArchivePiece piece : pieces.chosen(candidate, chosen)) {
            FrozenPartId part = piece(key, submission, parts, piece.sheet());
            frozen.put(piece.sheet().id().value(), part.value());
            for (int i = 0; i < piece.parts().size(); i++) {
                FileLine file = piece.sheet().files().get(i);
                files.put(
                        new FrozenFile(
                                part, vault.seal(key, file.name()), file, piece.parts().get(i)),
                        file.id());
            }
        }
        Map<String, String> said = new HashMap<>();
        testimonies.forEach(
                one -> said.put(one.outcome(), testimony(key, submission, parts, one).value()));
        for (Outcome outcome : outcomes) {
            claim(
                    key,
                    submission,
                    parts,
                    outcome,
                    dossier.of(outcome.key()),
                    frozen,
                    said.get(outcome.key()));
        }
        snapshots.addParts(parts);
        snapshots.addFiles(files.keySet());
        files.forEach((copy, from) -> copy(candidate, key, copy, from));
    }

    /** What the claims name, each once. */
    private static Stream<String> named(
            List<Outcome> outcomes, OwnDossier.Dossier dossier, String what) {
        return outcomes.stream()
                .flatMap(outcome -> dossier.of(outcome.key()).all(what).stream())
                .distinct();
    }

    private void claim(
            SubmissionReader key,
            SubmissionId submission,
            List<FrozenPart> parts,
            Outcome outcome,
            Answers claim,
            Map<String, String> frozen,
            String testimony) {
        List<String> named =
                Stream.concat(
                                Stream.of(AwardForms.CYCLES, AwardForms.PIECES)
                                        .flatMap(what -> claim.all(what).stream())
                                        .filter(frozen::containsKey)
                                        .map(frozen::get),
                                Stream.ofNullable(testimony))
                        .toList();
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
        add(key, submission, parts, FrozenPart.Kind.CLAIM, outcome.key(), content);
    }

    private String cycle(
            SubmissionReader key,
            SubmissionId submission,
            List<FrozenPart> parts,
            Answers answers) {
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
        return add(key, submission, parts, FrozenPart.Kind.CYCLE, null, content).value();
    }

    private FrozenPartId piece(
            SubmissionReader key,
            SubmissionId submission,
            List<FrozenPart> parts,
            EvidenceSheet sheet) {
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
        return add(key, submission, parts, FrozenPart.Kind.EVIDENCE, null, content);
    }

    private FrozenPartId testimony(
            SubmissionReader key, SubmissionId submission, List<FrozenPart> parts, Taken one) {
        var content =
                new Frozen(
                        one.mentor(),
                        "testimony",
                        UniversityTime.dateOf(one.signedAt()).toString(),
                        "",
                        Written.words(one.words()),
                        List.of(),
                        List.of());
        return add(key, submission, parts, FrozenPart.Kind.EVIDENCE, null, content);
    }

    private FrozenPartId add(
            SubmissionReader key,
            SubmissionId submission,
            List<FrozenPart> parts,
            FrozenPart.Kind kind,
            String outcome,
            Frozen content) {
        FrozenPartId id = FrozenPartId.next();
        parts.add(
                new FrozenPart(
                        id,
                        submission,
                        parts.size(),
                        kind,
                        outcome,
                        vault.seal(key, content.toJson())));
        return id;
    }

    private void copy(Self candidate, SubmissionReader key, FrozenFile copy, EvidenceFileId from) {
        for (int position = 0; position < copy.parts(); position++) {
            byte[] content = pieces.part(candidate, from, position);
            snapshots.addContent(
                    copy.id(), position, vault.sealPart(key, content, copy.place(position)));
        }
    }
}
