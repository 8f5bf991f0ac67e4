package org.waymark.community;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.RuleBroken;

/**
 * Something that members of a phase would like to talk about at a network meeting. Who proposed it
 * is shown to nobody, so that a theme is liked for itself.
 */
@Entity
@Table(name = "network_theme")
public class Theme {
    static final int LONGEST = 120;

    @Id
    @Convert(converter = ThemeId.Column.class)
    private ThemeId id;

    @Column(name = "phase_id")
    private PhaseId phase;

    private String words;

    @Column(name = "proposed_by")
    private PersonId proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "gathering_id")
    private GatheringId gathering;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version private long version;

    protected Theme() {}

    static Theme proposed(PhaseId phase, String said, PersonId by, Instant now) {
        String words = said == null ? "" : said.strip();
        if (words.isEmpty()) {
            throw new RuleBroken("community.rule.theme").at("words");
        }
        if (words.length() > LONGEST) {
            throw new RuleBroken("community.rule.too-long", LONGEST, words.length()).at("words");
        }
        var theme = new Theme();
        theme.id = ThemeId.next();
        theme.phase = phase;
        theme.words = words;
        theme.proposedBy = by;
        theme.proposedAt = now;
        return theme;
    }

    /** A meeting is made of it; nobody needs to vote any more. Only of an open one. */
    void become(GatheringId meeting, Instant now) {
        mustBeOpen();
        gathering = meeting;
        closedAt = now;
    }

    /** Isn't voted on any more. */
    void close(Instant now) {
        mustBeOpen();
        closedAt = now;
    }

    void mustBeOpen() {
        if (closedAt != null) {
            throw new RuleBroken("community.rule.theme-closed");
        }
    }

    public ThemeId id() {
        return id;
    }

    public PhaseId phase() {
        return phase;
    }

    public String words() {
        return words;
    }
}
