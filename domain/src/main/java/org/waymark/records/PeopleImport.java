package org.waymark.records;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.waymark.people.PersonId;
import org.waymark.records.ImportPlan.ChangeKind;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/**
 * A file that somebody uploaded, from its dry run to its end. The file itself is kept only until
 * then: afterwards there are its name, its fingerprint and the numbers.
 */
@Entity
@Table(name = "people_import")
public class PeopleImport {
    public enum State {
        WAITING,
        APPLIED,
        THROWN_AWAY
    }

    @Id
    @Convert(converter = PeopleImportId.Column.class)
    private PeopleImportId id;

    @Column(name = "uploaded_by")
    private PersonId uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;
    private boolean complete;

    private byte[] content;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "new_count")
    private int newCount;

    @Column(name = "changed_count")
    private int changedCount;

    @Column(name = "leaving_count")
    private int leavingCount;

    @Column(name = "refused_count")
    private int refusedCount;

    @Version private int version;

    protected PeopleImport() {}

    static PeopleImport uploaded(
            PersonId by, Instant at, String fileName, byte[] content, boolean complete) {
        PeopleImport file = new PeopleImport();
        file.id = PeopleImportId.next();
        file.uploadedBy = by;
        file.uploadedAt = at;
        file.fileName = fileName.length() > 200 ? fileName.substring(0, 200) : fileName;
        file.sha256 = fingerprint(content);
        file.complete = complete;
        file.content = content.clone();
        file.state = State.WAITING;
        return file;
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The file, for as long as it waits. */
    byte[] content() {
        if (state != State.WAITING) {
            throw new NotFound();
        }
        return content;
    }

    void apply(ImportPlan plan, Instant at) {
        if (state != State.WAITING) {
            throw new RuleBroken("records.rule.over");
        }
        this.state = State.APPLIED;
        this.appliedAt = at;
        this.content = null;
        this.newCount = plan.of(ChangeKind.NEW).size();
        this.changedCount = plan.of(ChangeKind.CHANGED).size();
        this.leavingCount = plan.of(ChangeKind.LEAVING).size();
        this.refusedCount = (int) plan.refusedLines();
    }

    void throwAway() {
        if (state == State.WAITING) {
            this.state = State.THROWN_AWAY;
            this.content = null;
        }
    }

    public PeopleImportId id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public boolean isComplete() {
        return complete;
    }

    public State state() {
        return state;
    }
}
