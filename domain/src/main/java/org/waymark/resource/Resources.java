package org.waymark.resource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.scheme.SchemeId;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;

/** What there is to read. Each question is one statement. */
public interface Resources {
    void add(Resource resource);

    Optional<Resource> find(ResourceId id);

    /** What was withdrawn isn't there. */
    default Resource require(ResourceId id) {
        return find(id).filter(one -> !one.isWithdrawn()).orElseThrow(NotFound::new);
    }

    /** Whether it is there for this person. */
    boolean isFor(ResourceId id, PersonId person);

    /** What is there for the person, the latest first. */
    Slice<ResourceLine> of(PersonId person, ResourceQuery query, int size);

    /** The themes of what is there for the person, in order. */
    List<String> themes(PersonId person);

    /** Those of a phase and of its scheme, the latest first. */
    Slice<ResourceLine> of(Phase phase, String after, int size);

    /** Those with a dead link, of all schemes that this person coordinates; at most 100. */
    List<ResourceLine> dead(PersonId coordinator);

    /** How many dead links a scheme has. */
    int dead(SchemeId scheme);

    /** With an address at which nobody has looked since, the longest ago first. */
    List<Resource> toCheck(Instant since, int most);
}
