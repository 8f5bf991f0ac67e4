package org.waymark.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** One thing that happened: when, who did it, what, and to which thing. Never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    @Convert(converter = AuditEntryId.Column.class)
    private AuditEntryId id;

    private Instant at;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "by_id")
    private PersonId by;

    private String action;

    @Column(name = "about_id")
    private String aboutId;

    @Column(name = "about_type")
    private String aboutType;

    protected AuditEntry() {}

    static AuditEntry of(Happened event, Instant at) {
        var entry = new AuditEntry();
        entry.id = AuditEntryId.next();
        entry.at = at;
        entry.by = event.by() == null ? null : new PersonId(event.by().value());
        entry.action = inWords(event.getClass().getSimpleName());
        if (event.about() != null) {
            entry.aboutId = event.about().value();
            entry.aboutType =
                    inWords(event.about().getClass().getSimpleName().replaceAll("Id$", ""));
        }
        return entry;
    }

    private static String inWords(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    public AuditEntryId id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** Or null, when the clock did it. */
    public PersonId by() {
        return by;
    }

    public String action() {
        return action;
    }

    public String aboutId() {
        return aboutId;
    }

    public String aboutType() {
        return aboutType;
    }
}
