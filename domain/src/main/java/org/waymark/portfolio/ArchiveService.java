package org.waymark.portfolio;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.form.Answers;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.shared.Slice;
import org.waymark.vault.Vault;

/**
 * All of one's own portfolio, to be taken along. Each call opens one page in a transaction of its
 * own, so that however much there is, little of it is ever in memory.
 */
@Stateless
public class ArchiveService {
    static final int PAGE = 20;

    @Inject CurrentPerson me;
    @Inject EvidenceLists lists;
    @Inject EvidenceFiles files;
    @Inject DiaryEntries diary;
    @Inject Competencies competencies;
    @Inject Directory directory;
    @Inject Vault vault;
    @Inject Clock clock;

    public ArchiveService() {}

    @RolesAllowed(STAFF)
    public PersonCard owner() {
        return directory.requireCard(me.id());
    }

    @RolesAllowed(STAFF)
    public Instant now() {
        return clock.instant();
    }

    @RolesAllowed(STAFF)
    public Slice<ArchivePiece> pieces(String after) {
        Self self = me.self();
        Slice<Evidence> page = lists.whole(self.person(), after, PAGE);
        Map<EvidenceId, List<EvidenceFile>> its =
                files.ofEach(page.items().stream().map(Evidence::id).toList());
        List<Competency> framework = competencies.all();
        return page.map(one -> piece(self, one, its.getOrDefault(one.id(), List.of()), framework));
    }

    private ArchivePiece piece(
            Self self, Evidence one, List<EvidenceFile> its, List<Competency> framework) {
        Answers answers = Answers.fromJson(vault.open(self, one.answers()));
        Set<String> named = Set.copyOf(answers.all(PortfolioForms.COMPETENCIES));
        var form =
                PortfolioForms.evidence(
                        one.kind(),
                        framework.stream()
                                .filter(each -> named.contains(each.id().value()))
                                .toList());
        List<String> tags = new ArrayList<>();
        for (String key : List.of(PortfolioForms.TAGS, PortfolioForms.COMPETENCIES)) {
            form.question(key)
                    .ifPresent(
                            question ->
                                    answers.all(key).stream()
                                            .map(question::labelOf)
                                            .forEach(tags::add));
        }
        var sheet =
                new EvidenceSheet(
                        one.id(),
                        one.kind(),
                        form,
                        answers,
                        its.stream().map(file -> file.line(vault.open(self, file.name()))).toList(),
                        one.speaksOfOthers(),
                        one.edition(),
                        one.version());
        return new ArchivePiece(sheet, tags, its.stream().map(EvidenceFile::parts).toList());
    }

    @RolesAllowed(STAFF)
    public Slice<DiarySheet> diary(String after) {
        Self self = me.self();
        return diary.whole(self.person(), after, PAGE)
                .map(
                        entry ->
                                new DiarySheet(
                                        entry.id(),
                                        PortfolioForms.diary(),
                                        Answers.fromJson(vault.open(self, entry.answers())),
                                        entry.copiedTo().isPresent(),
                                        entry.version()));
    }
}
