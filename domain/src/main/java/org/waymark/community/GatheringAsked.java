package org.waymark.community;

import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** These people are invited to an introductory meeting. */
public record GatheringAsked(
        PersonId by, GatheringId gathering, PhaseId phase, List<PersonId> people)
        implements Happened {
    public GatheringAsked {
        people = List.copyOf(people);
    }

    @Override
    public GatheringId about() {
        return gathering;
    }
}
