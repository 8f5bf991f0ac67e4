package org.waymark.partnership;

import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.KeyName;
import org.waymark.vault.Proof;

/**
 * Proof that a person is one of the two. Only {@link Partnerships#ofMember} makes one, and the
 * vault opens nothing of the pair without it. Whoever has come to stand above the other in the
 * reporting line opens what they wrote themself, and nothing else.
 */
public final class PairMember implements Proof {
    private final Partnership partnership;
    private final Side side;
    private final boolean author;

    PairMember(Partnership partnership, Side side) {
        this(partnership, side, false);
    }

    private PairMember(Partnership partnership, Side side, boolean author) {
        this.partnership = partnership;
        this.side = side;
        this.author = author;
    }

    /** The same proof for what this very person wrote, which stays open to them. */
    public PairMember asAuthor(PersonId writer) {
        if (!writer.equals(person())) {
            throw new NotFound();
        }
        return new PairMember(partnership, side, true);
    }

    /** Whether this one stands above the other now, and so opens only what they wrote. */
    public boolean isShutOut() {
        return partnership.above().filter(side::equals).isPresent();
    }

    @Override
    public boolean opens() {
        return author || !isShutOut();
    }

    public Partnership partnership() {
        return partnership;
    }

    public PartnershipId partnershipId() {
        return partnership.id();
    }

    public Side side() {
        return side;
    }

    public boolean isMentor() {
        return side == Side.MENTOR;
    }

    public boolean isMentee() {
        return side == Side.MENTEE;
    }

    public PersonId person() {
        return partnership.person(side);
    }

    public PersonId partner() {
        return partnership.person(side.other());
    }

    /** Refuses what only the mentee may do. */
    public void mustBeMentee() {
        if (!isMentee()) {
            throw new RuleBroken("partnership.rule.mentee-only");
        }
    }

    /** Refuses what only the mentor may do. */
    public void mustBeMentor() {
        if (!isMentor()) {
            throw new RuleBroken("partnership.rule.mentor-only");
        }
    }

    /** Refuses whatever changes something once the partnership has ended. */
    public void mustGoOn() {
        if (partnership.state() == PartnershipState.ENDED) {
            throw new RuleBroken("partnership.rule.ended");
        }
    }

    /** Refuses meetings and observations while the partnership isn't one that meets. */
    public void mustMeet() {
        partnership.mustNotBeStopped();
        if (!partnership.state().meets()) {
            throw new RuleBroken("partnership.rule.does-not-meet");
        }
    }

    /** Refuses writing while the partnership keeps no pages. */
    public void mustKeepPages() {
        if (!partnership.state().keepsPages()) {
            throw new RuleBroken("partnership.rule.keeps-no-pages");
        }
    }

    @Override
    public KeyName vaultKey() {
        return KeyName.ofPartnership(partnership.id());
    }
}
