package org.waymark.waiting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** All that waits for anyone. */
public interface WaitingItems {
    /**
     * Adds them, or gives the one of the same person, kind and subject its new date and link. One
     * statement.
     */
    void addOrRenew(List<WaitingItem> items);

    void remove(String kind, String subject);

    void remove(PersonId person, String kind, String subject);

    /** Whatever waits about this thing, of any kind. */
    void removeAbout(String subject);

    void removeOf(PartnershipId partnership);

    /** What is due in the partnership from this day on is due so many days later. */
    void moveOf(PartnershipId partnership, LocalDate from, int days);

    /**
     * What waits for the person, and what waits for others and is shown to the person. Nothing
     * waits in a partnership that is on hold.
     */
    List<WaitingItem> concerning(PersonId person);

    int countFor(PersonId person);

    /** What waits for these people, in one statement, also in partnerships that are on hold. */
    List<Waits> of(Collection<PersonId> people);

    /**
     * One thing that waits.
     *
     * @param other who is named in it, or null
     * @param dueOn or null
     * @param standsStill whether its partnership is on hold, so that home doesn't show it
     */
    record Waits(
            PersonId person,
            String kind,
            PersonId other,
            String link,
            LocalDate dueOn,
            boolean standsStill) {}
}
