package org.waymark.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.partnership.PairMember;
import org.waymark.people.PersonId;
import org.waymark.vault.SealedText;

/** What the mentor says of an objective. Only added to, never changed. */
@Entity
@Table(name = "objective_comment")
public class Comment {
    @Id
    @Convert(converter = CommentId.Column.class)
    private CommentId id;

    @Column(name = "objective_id")
    private ObjectiveId objective;

    @Column(name = "author_id")
    private PersonId author;

    private SealedText words;

    @Column(name = "said_at")
    private Instant saidAt;

    protected Comment() {}

    public static Comment say(
            CommentId id, PairMember by, Objective objective, SealedText words, Instant now) {
        by.mustBeMentor();
        by.mustKeepPages();
        var comment = new Comment();
        comment.id = id;
        comment.objective = objective.id();
        comment.author = by.person();
        comment.words = words;
        comment.saidAt = now;
        return comment;
    }

    public CommentId id() {
        return id;
    }

    public ObjectiveId objective() {
        return objective;
    }

    public PersonId author() {
        return author;
    }

    public SealedText words() {
        return words;
    }

    public Instant saidAt() {
        return saidAt;
    }
}
