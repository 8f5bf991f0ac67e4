package org.waymark.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.people.PersonId;
import org.waymark.vault.SealedText;

/** One person's unsent answers in one form about one thing. The last one kept stands. */
@Entity
@Table(name = "draft")
public class Draft {
    @Id
    @Convert(converter = DraftId.Column.class)
    private DraftId id;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "subject_id")
    private String subjectId;

    private SealedText answers;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected Draft() {}

    Draft(PersonId person, String formKey, String subjectId, SealedText answers, Instant keptAt) {
        this.id = DraftId.next();
        this.person = person;
        this.formKey = formKey;
        this.subjectId = subjectId;
        this.answers = answers;
        this.keptAt = keptAt;
    }

    public DraftId id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    public String formKey() {
        return formKey;
    }

    public String subjectId() {
        return subjectId;
    }

    public SealedText answers() {
        return answers;
    }

    public Instant keptAt() {
        return keptAt;
    }
}
