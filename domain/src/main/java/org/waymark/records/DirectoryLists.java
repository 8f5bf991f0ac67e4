package org.waymark.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;
import org.waymark.shared.Slice;

/** What an administrator looks up in the directory. */
public interface DirectoryLists {
    /**
     * One page of people in order of family name, leavers too.
     *
     * @param search part of a name, or the beginning of a staff number or an address; or empty
     * @param after the person whom the page follows, or null
     */
    Slice<Line> page(String search, PersonId after, int size);

    /** One page of guests in order of family name, those who left too. */
    Slice<GuestLine> guests(PersonId after, int size);

    Optional<Details> details(PersonId person);

    /** One person in the list. */
    record Line(
            PersonId id,
            String name,
            String staffNumber,
            String roleTitle,
            String unit,
            String grade,
            PersonState state) {}

    /**
     * A guest of a partner institution.
     *
     * @param until the last day
     */
    record GuestLine(
            PersonId id, String name, String institution, LocalDate until, PersonState state) {}

    /**
     * Everything the directory says of a person.
     *
     * @param guestUntil the last day of a guest, or null
     */
    record Details(
            PersonCard card,
            String staffNumber,
            String email,
            PersonState state,
            LocalDate guestUntil,
            List<Post> posts,
            List<Report> reports) {}

    /** One post in words; {@code manager} is null for whoever stands at the top. */
    record Post(
            String roleTitle,
            String unit,
            String site,
            String jobFamily,
            String grade,
            LocalDate starts,
            LocalDate contractEnd,
            PersonId manager,
            String managerName) {}

    /** Somebody whose line manager this person is. */
    record Report(PersonId id, String name) {}
}
