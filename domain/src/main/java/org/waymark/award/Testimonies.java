package org.waymark.award;

import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;

/** What mentors were asked to say. */
public interface Testimonies {
    /** Refused by the database where the candidate has asked for one on this outcome. */
    void add(Testimony testimony);

    Optional<Testimony> find(TestimonyId id);

    List<Testimony> of(AwardId award, PersonId candidate);
}
