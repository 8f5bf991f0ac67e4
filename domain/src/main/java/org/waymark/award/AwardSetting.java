package org.waymark.award;

import java.util.List;
import org.waymark.people.PersonCard;

/** An award as an administrator sees it: who is appointed, and nobody's claims. */
public record AwardSetting(
        AwardId id,
        String title,
        List<Outcome> outcomes,
        List<Officer> officers,
        boolean mentorMayMark) {
    public AwardSetting {
        outcomes = List.copyOf(outcomes);
        officers = List.copyOf(officers);
    }

    public record Officer(PersonCard person, Duty duty) {}
}
