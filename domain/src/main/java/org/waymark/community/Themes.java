package org.waymark.community;

import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;

/** What members would like to talk about. Each question is one statement. */
public interface Themes {
    /** Refused where the phase has one in the same words. */
    void add(Theme theme);

    Optional<Theme> find(ThemeId id);

    default Theme require(ThemeId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Whether the person has joined the phase, and hasn't left. */
    boolean isMember(PhaseId phase, PersonId person);

    /** The phases that the person has joined, the latest first. */
    List<ThemePhase> phasesOf(PersonId person);

    /** The open ones of a phase, the most wanted first. */
    Slice<ThemeLine> open(PhaseId phase, PersonId reader, String after, int size);

    /** Once each, however often it is said. */
    void vote(ThemeId theme, PersonId person);

    void takeBack(ThemeId theme, PersonId person);
}
