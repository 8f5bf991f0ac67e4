package org.waymark.portfolio;

import org.waymark.people.PersonId;
import org.waymark.vault.KeyName;
import org.waymark.vault.Proof;

/**
 * Proof that an owner lets the caller read one share or one piece, today. Made only from what was
 * found open for this caller. It names the owner's key, so it goes no further than the service that
 * has it.
 */
public final class PortfolioReader implements Proof {
    private final PersonId owner;

    private PortfolioReader(PersonId owner) {
        this.owner = owner;
    }

    static PortfolioReader of(Share open) {
        return new PortfolioReader(open.owner());
    }

    static PortfolioReader of(Look asked) {
        return new PortfolioReader(asked.owner());
    }

    @Override
    public KeyName vaultKey() {
        return KeyName.ofPerson(owner);
    }
}
