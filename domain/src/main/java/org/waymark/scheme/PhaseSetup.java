package org.waymark.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.form.Answers;
import org.waymark.people.PersonCard;
import org.waymark.shared.RuleBroken;

/**
 * A phase as an administrator sets it up.
 *
 * @param audience in words, by part; empty for everyone
 * @param coordinators of its scheme
 * @param invited how many are invited by name, by part
 * @param hindrances what a draft can't be published without
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
        PhaseDates dates,
        boolean waitsToOpen,
        List<String> told,
        Answers rules,
        Map<Part, List<String>> audience,
        List<PersonCard> coordinators,
        Map<Part, Integer> invited,
        Set<SetupTask> beenThrough,
        List<RuleBroken> hindrances,
        List<PhaseState> next) {
    public boolean isDraft() {
        return state == PhaseState.DRAFT;
    }

    /** Whether everything is there that publishing asks for. */
    public boolean isReady() {
        return isDraft() && !waitsToOpen && hindrances.isEmpty();
    }

    public boolean isClosed() {
        return state == PhaseState.CLOSED;
    }

    public TaskState stateOf(SetupTask task) {
        if (task == SetupTask.DATES
                && hindrances.stream().anyMatch(missing -> missing.field() != null)) {
            return TaskState.NEEDED;
        }
        return !isDraft() || beenThrough.contains(task) ? TaskState.DONE : TaskState.TO_DO;
    }

    public TaskState stateOfPeople() {
        return coordinators.isEmpty() ? TaskState.NEEDED : TaskState.DONE;
    }
}
