package org.waymark.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.shared.NotFound;

/** Questions that every feature asks about people. Each is a fixed number of statements. */
public interface Directory {
    /** The card of a person, leavers too, so that old pages keep their names. */
    Optional<PersonCard> card(PersonId id);

    default PersonCard requireCard(PersonId id) {
        return card(id).orElseThrow(NotFound::new);
    }

    /** The cards of these people, in one statement. */
    Map<PersonId, PersonCard> cards(Collection<PersonId> ids);

    default List<PersonCard> cardsByName(Collection<PersonId> ids) {
        return cards(ids).values().stream().sorted(Comparator.comparing(PersonCard::name)).toList();
    }

    /** Whether one of the two stands above the other, over all posts and any number of steps. */
    boolean inOneReportingLine(PersonId one, PersonId other);

    /** Everyone above and below a person: over all posts, any number of steps. */
    List<PersonId> reportingLineOf(PersonId person);

    /** The line manager of the person's main post on that day. */
    Optional<PersonId> managerOf(PersonId person, LocalDate on);

    /** The posts of a person with what a scheme may ask of them, the main post first. */
    List<PostCard> postsOf(PersonId person);

    /** Whether somebody who works here has this person as line manager. */
    boolean hasDirectReports(PersonId person);

    /** Everybody who works here and has this person as line manager, in order of name. */
    List<PersonId> directReportsOf(PersonId person);

    /** Whether somebody who works here has this person as line manager and leads others too. */
    boolean leadsManagers(PersonId person);

    /** Whether the person works here today: active or on leave, not a leaver. */
    boolean isHere(PersonId person);

    /** Whether the person is here as a guest of a partner institution. */
    boolean isGuest(PersonId person);
}
