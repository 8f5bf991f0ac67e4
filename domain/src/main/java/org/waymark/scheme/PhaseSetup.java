package org.waymark.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.form.Answers;
import org.waymark.people.PersonCard;

/**
 * A phase as an administrator sets it up.
 *
 * @param audience in words, by part; empty for everyone
 * @param coordinators of its scheme
 * @param next the states to which it can be moved by hand
 */
public record PhaseSetup(
        PhaseId id,
        SchemeId scheme,
        String schemeName,
        String template,
        String name,
        PhaseState state,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> told,
        Answers rules,
        Map<Part, List<String>> audience,
        List<PersonCard> coordinators,
        List<PhaseState> next) {
    public boolean isDraft() {
        return state == PhaseState.DRAFT;
    }

    /** Whether everything is there that publishing asks for. */
    public boolean isReady() {
        return isDraft() && !coordinators.isEmpty();
    }
}
