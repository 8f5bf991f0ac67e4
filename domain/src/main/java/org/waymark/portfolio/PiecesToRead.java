package org.waymark.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.waymark.form.Answers;
import org.waymark.shared.NotFound;
import org.waymark.vault.Proof;
import org.waymark.vault.Vault;

/** Opens pieces and files for whoever brings the proof that they may read them. */
@ApplicationScoped
public class PiecesToRead {
    @Inject EvidenceFiles files;
    @Inject Competencies competencies;
    @Inject Vault vault;

    protected PiecesToRead() {}

    EvidenceSheet sheet(Proof proof, Evidence one) {
        Answers answers = Answers.fromJson(vault.open(proof, one.answers()));
        Set<String> named = Set.copyOf(answers.all(PortfolioForms.COMPETENCIES));
        List<Competency> framework =
                competencies.all().stream()
                        .filter(each -> named.contains(each.id().value()))
                        .toList();
        return new EvidenceSheet(
                one.id(),
                one.kind(),
                PortfolioForms.evidence(one.kind(), framework),
                answers,
                files.of(one.id()).stream()
                        .map(file -> file.line(vault.open(proof, file.name())))
                        .toList(),
                one.speaksOfOthers(),
                one.edition(),
                one.version());
    }

    /** Where it is a file of this piece. */
    FileToRead file(Proof proof, EvidenceId of, EvidenceFileId id) {
        EvidenceFile file = require(of, id);
        return file.toRead(vault.open(proof, file.name()));
    }

    byte[] part(Proof proof, EvidenceId of, EvidenceFileId id, int position) {
        EvidenceFile file = require(of, id);
        return vault.openPart(proof, files.part(id, position), FileParts.place(file, position));
    }

    private EvidenceFile require(EvidenceId of, EvidenceFileId id) {
        return files.find(id).filter(file -> file.evidence().equals(of)).orElseThrow(NotFound::new);
    }
}
