package org.waymark.people;

/**
 * Somebody as the directory has them, to hold a file against: read only, so that reading everybody
 * costs little memory.
 *
 * @param name the one that is shown
 * @param guest whether no staff file names them, and none makes them leavers
 */
public record PersonOnRecord(PersonId id, String name, PersonFacts facts, boolean guest) {
    public String staffNumber() {
        return facts.staffNumber();
    }

    public String email() {
        return facts.email();
    }

    /** Whether somebody whom a complete file lacks has left by it. */
    public boolean isStaffHere() {
        return isHere() && !guest;
    }

    private boolean isHere() {
        return facts.state() != PersonState.LEAVER;
    }
}
