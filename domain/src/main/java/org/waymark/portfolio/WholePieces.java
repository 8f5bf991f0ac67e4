package org.waymark.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Self;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.shared.NotFound;
import org.waymark.vault.Vault;

/**
 * Pieces as wholes, for their owner: to be taken along, or to be copied into what is submitted. A
 * copy is made of an {@link ArchivePiece} and of the parts of its files, and knows nothing of the
 * piece any more.
 */
@ApplicationScoped
public class WholePieces {
    @Inject Evidences evidences;
    @Inject EvidenceFiles files;
    @Inject Competencies competencies;
    @Inject Vault vault;

    protected WholePieces() {}

    /** Those that the owner chose; one that isn't theirs isn't there. */
    public List<ArchivePiece> chosen(Self owner, Collection<EvidenceId> ids) {
        Map<EvidenceId, Evidence> theirs =
                evidences.of(owner.person(), ids).stream()
                        .collect(Collectors.toMap(Evidence::id, one -> one));
        if (!theirs.keySet().containsAll(ids)) {
            throw new NotFound();
        }
        return of(owner, ids.stream().map(theirs::get).toList());
    }

    /** A part of a file of the owner's. */
    public byte[] part(Self owner, EvidenceFileId id, int position) {
        EvidenceFile file =
                files.find(id)
                        .filter(one -> one.owner().equals(owner.person()))
                        .orElseThrow(NotFound::new);
        return vault.openPart(owner, files.part(id, position), FileParts.place(file, position));
    }

    List<ArchivePiece> of(Self owner, List<Evidence> pieces) {
        Map<EvidenceId, List<EvidenceFile>> its =
                files.ofEach(pieces.stream().map(Evidence::id).toList());
        List<Competency> framework = competencies.all();
        return pieces.stream()
                .map(one -> whole(owner, one, its.getOrDefault(one.id(), List.of()), framework))
                .toList();
    }

    private ArchivePiece whole(
            Self owner, Evidence one, List<EvidenceFile> its, List<Competency> framework) {
        Answers answers = Answers.fromJson(vault.open(owner, one.answers()));
        Set<String> named = Set.copyOf(answers.all(PortfolioForms.COMPETENCIES));
        Form form =
                PortfolioForms.evidence(
                        one.kind(),
                        framework.stream()
                                .filter(each -> named.contains(each.id().value()))
                                .toList());
        var sheet =
                new EvidenceSheet(
                        one.id(),
                        one.kind(),
                        form,
                        answers,
                        its.stream()
                                .map(file -> file.line(vault.open(owner, file.name())))
                                .toList(),
                        one.speaksOfOthers(),
                        one.edition(),
                        one.version());
        return new ArchivePiece(
                sheet, tags(form, answers), its.stream().map(EvidenceFile::parts).toList());
    }

    private static List<String> tags(Form form, Answers answers) {
        List<String> tags = new ArrayList<>();
        for (String key : List.of(PortfolioForms.TAGS, PortfolioForms.COMPETENCIES)) {
            form.question(key)
                    .ifPresent(
                            question ->
                                    answers.all(key).stream()
                                            .map(question::labelOf)
                                            .forEach(tags::add));
        }
        return tags;
    }
}
