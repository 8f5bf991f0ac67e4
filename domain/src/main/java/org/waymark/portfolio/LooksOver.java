package org.waymark.portfolio;

import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A text says something else now, or is gone: nobody needs to read the earlier one. */
public record LooksOver(PersonId by, List<LookId> looks) implements Happened {
    public LooksOver {
        looks = List.copyOf(looks);
    }

    @Override
    public PersonId about() {
        return by;
    }
}
