package org.waymark.scheme;

/** What somebody takes part in a phase as. One person can be both. */
public enum Part {
    MENTOR,
    MENTEE;

    /** The profile that is filled in to join. */
    public String profileForm() {
        return this == MENTOR ? "mentor-profile" : "mentee-profile";
    }
}
