package org.waymark.people;

/**
 * Somebody as the directory has them, to hold a file against: read only, so that reading everybody
 * costs little memory.
 *
 * @param name the one that is shown
 */
public record PersonOnRecord(PersonId id, String name, PersonFacts facts) {
    public String staffNumber() {
        return facts.staffNumber();
    }

    public String email() {
        return facts.email();
    }

    public boolean isHere() {
        return facts.state() != PersonState.LEAVER;
    }
}
