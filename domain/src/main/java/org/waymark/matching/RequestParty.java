package org.waymark.matching;

import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.KeyName;
import org.waymark.vault.Proof;

/**
 * Proof that a person is the mentee who asks, or the mentor who was asked. Only {@link
 * Requests#ofParty} makes one. Opens what they write to each other before there is a partnership,
 * with the key that the partnership will have.
 */
public final class RequestParty implements Proof {
    private final Request request;
    private final Side side;

    RequestParty(Request request, Side side) {
        this.request = request;
        this.side = side;
    }

    public Request request() {
        return request;
    }

    public Side side() {
        return side;
    }

    public boolean isMentor() {
        return side == Side.MENTOR;
    }

    public PersonId person() {
        return isMentor() ? request.mentor() : request.mentee();
    }

    public PersonId partner() {
        return isMentor() ? request.mentee() : request.mentor();
    }

    /** Whether the key is still there: while it is live, and after a yes. */
    boolean canRead() {
        return request.state().isLive() || request.state() == RequestState.ACCEPTED;
    }

    void mustBeMentor() {
        if (!isMentor()) {
            throw new RuleBroken("matching.rule.mentor-only");
        }
    }

    void mustBeMentee() {
        if (isMentor()) {
            throw new RuleBroken("matching.rule.mentee-only");
        }
    }

    @Override
    public KeyName vaultKey() {
        return KeyName.ofPartnership(request.pair());
    }
}
