package org.waymark.audit;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.Slice;

/** What administrators read of what happened: names and ids, nothing that somebody wrote. */
@Stateless
public class AuditService {
    static final int PAGE = 50;

    @Inject AuditEntries entries;
    @Inject Directory directory;

    public AuditService() {}

    public AuditService(AuditEntries entries, Directory directory) {
        this.entries = entries;
        this.directory = directory;
    }

    /**
     * One line of the trail.
     *
     * @param byName null when the clock did it
     */
    public record Line(
            Instant at,
            PersonId by,
            String byName,
            String action,
            String aboutType,
            String aboutId) {}

    /** A page of the trail, newest first, from after that key, or from the newest where null. */
    @RolesAllowed(ADMINISTRATOR)
    public Slice<Line> trail(AuditFilter filter, String after) {
        Slice<AuditEntry> found =
                Slice.of(
                        entries.newest(
                                filter, after == null ? null : new AuditEntryId(after), PAGE + 1),
                        PAGE,
                        entry -> entry.id().value());
        Map<PersonId, PersonCard> cards =
                directory.cards(
                        found.items().stream()
                                .map(AuditEntry::by)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        return new Slice<>(
                found.items().stream().map(entry -> line(entry, cards)).toList(), found.next());
    }

    @RolesAllowed(ADMINISTRATOR)
    public List<String> actions() {
        return entries.actions();
    }

    private static Line line(AuditEntry entry, Map<PersonId, PersonCard> cards) {
        PersonCard by = entry.by() == null ? null : cards.get(entry.by());
        return new Line(
                entry.at(),
                entry.by(),
                by == null ? null : by.name(),
                entry.action(),
                entry.aboutType(),
                entry.aboutId());
    }
}
