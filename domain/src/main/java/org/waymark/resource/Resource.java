package org.waymark.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.SchemeId;
import org.waymark.shared.ChangedMeanwhile;

/** Something to read for the people of a scheme or of one of its phases. */
@Entity
@Table(name = "resource")
public class Resource {
    @Id
    @Convert(converter = ResourceId.Column.class)
    private ResourceId id;

    @Column(name = "scheme_id")
    private SchemeId scheme;

    @Column(name = "phase_id")
    private PhaseId phase;

    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    @Enumerated(EnumType.STRING)
    private ResourceAudience audience;

    private String theme;
    private String title;
    private String summary;
    private String words;
    private String address;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private PersonId changedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "link_state")
    private LinkState linkState;

    @Column(name = "link_answer")
    private String linkAnswer;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Version private long version;

    protected Resource() {}

    static Resource written(Phase in, ResourceWords said, PersonId by, Instant now) {
        var resource = new Resource();
        resource.id = ResourceId.next();
        resource.scheme = in.scheme();
        resource.address = "";
        resource.say(in.id(), said, by, now);
        return resource;
    }

    /**
     * @param in the phase from which it is changed
     * @param seen the version that was read
     */
    void change(PhaseId in, ResourceWords said, long seen, PersonId by, Instant now) {
        mustBeAt(seen);
        say(in, said, by, now);
    }

    private void say(PhaseId in, ResourceWords said, PersonId by, Instant now) {
        said.check();
        phase = said.onlyThisPhase() ? in : null;
        kind = said.kind();
        audience = said.audience();
        theme = said.theme();
        title = said.title();
        summary = said.summary();
        words = said.words();
        if (!said.address().equals(address) || linkState == null) {
            linkState = LinkState.UNKNOWN;
            linkAnswer = "";
            checkedAt = null;
        }
        address = said.address();
        changedAt = now;
        changedBy = by;
    }

    /** Nobody reads it any more. */
    void withdraw(long seen, Instant now) {
        mustBeAt(seen);
        withdrawnAt = now;
    }

    private void mustBeAt(long seen) {
        if (version != seen) {
            throw new ChangedMeanwhile();
        }
    }

    /**
     * What stood behind the address. One bad day isn't the end of a page: what doesn't answer is
     * dead the second time; what says that nothing is there is dead at once.
     *
     * @return whether it is dead now and wasn't before
     */
    boolean found(LinkAnswer answer, Instant now) {
        LinkState before = linkState;
        linkState =
                answer.state() == LinkState.SHAKY
                                && (before == LinkState.SHAKY || before == LinkState.DEAD)
                        ? LinkState.DEAD
                        : answer.state();
        linkAnswer = answer.said();
        checkedAt = now;
        return linkState == LinkState.DEAD && before != LinkState.DEAD;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public ResourceId id() {
        return id;
    }

    public SchemeId scheme() {
        return scheme;
    }

    public String address() {
        return address;
    }

    public LinkState linkState() {
        return linkState;
    }

    public String linkAnswer() {
        return linkAnswer;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public ResourceWords said() {
        return new ResourceWords(
                kind, audience, phase != null, theme, title, summary, words, address);
    }

    /** Or null, where it is for all phases of the scheme. */
    public PhaseId phase() {
        return phase;
    }

    public long version() {
        return version;
    }
}
