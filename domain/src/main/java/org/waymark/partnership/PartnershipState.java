package org.waymark.partnership;

/** Where a partnership is in its life, and what that allows. */
public enum PartnershipState {
    /** The mentor said yes; the place is taken; the agreement is being written. */
    AGREEING(true, false, false),
    /** Both have signed. */
    ACTIVE(true, true, true),
    /** Dates are shifted and mail stops; nobody is told why. */
    ON_HOLD(true, false, true),
    /** The last review, open actions, thanks: a shared list with dates. */
    WINDING_DOWN(true, true, true),
    ENDED(false, false, false);

    private final boolean holdsAPlace;
    private final boolean meets;
    private final boolean keepsPages;

    PartnershipState(boolean holdsAPlace, boolean meets, boolean keepsPages) {
        this.holdsAPlace = holdsAPlace;
        this.meets = meets;
        this.keepsPages = keepsPages;
    }

    /** Whether one of the mentor's places is taken by it. */
    public boolean holdsAPlace() {
        return holdsAPlace;
    }

    /** Whether meetings and observations are booked and held, and reports fall due. */
    public boolean meets() {
        return meets;
    }

    /** Whether the plan, logs and reviews are written. */
    public boolean keepsPages() {
        return keepsPages;
    }
}
