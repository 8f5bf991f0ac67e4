package org.waymark.portfolio;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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
    @Inject WholePieces whole;
    @Inject DiaryEntries diary;
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
        return new Slice<>(whole.of(self, page.items()), page.next());
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
