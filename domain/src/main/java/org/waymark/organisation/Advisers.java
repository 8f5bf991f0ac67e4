package org.waymark.organisation;

import java.util.List;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;

/** Who advises for which units. */
public interface Advisers {
    /**
     * Naming somebody twice changes nothing.
     *
     * @return whether the person wasn't an adviser of the unit before
     */
    boolean name(OrgUnitId unit, PersonId person);

    /**
     * @return whether the person was an adviser of the unit
     */
    boolean dismiss(OrgUnitId unit, PersonId person);

    List<PersonId> of(OrgUnitId unit);

    /** Whether the person advises for any unit at all. */
    boolean isAdviser(PersonId person);

    /** Those who have left the university. */
    List<Named> gone();

    record Named(OrgUnitId unit, PersonId person) {}
}
