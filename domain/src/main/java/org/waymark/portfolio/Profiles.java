package org.waymark.portfolio;

import java.util.Optional;
import org.waymark.people.PersonId;

/** Everybody's profile. */
public interface Profiles {
    void add(Profile profile);

    Optional<Profile> of(PersonId owner);
}
