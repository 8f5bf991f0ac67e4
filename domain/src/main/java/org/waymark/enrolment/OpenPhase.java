package org.waymark.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseState;

/**
 * A phase as a member of staff sees it: what it is, what they are told before joining, and where
 * they stand in it.
 *
 * @param welcomed as what this person may join; empty where the phase is for others
 * @param audience whom the phase is for, in names; empty for everyone
 */
public record OpenPhase(
        PhaseId id,
        String name,
        PhaseState state,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> told,
        List<Part> welcomed,
        List<String> audience,
        List<MyPart> mine) {
    public OpenPhase {
        told = List.copyOf(told);
        welcomed = List.copyOf(welcomed);
        audience = List.copyOf(audience);
        mine = List.copyOf(mine);
    }

    /** What this person has joined as. */
    public record MyPart(
            EnrolmentId id, Part part, EnrolmentState state, boolean paused, boolean trained) {}

    public boolean isOpen() {
        return state.takesEnrolments();
    }

    public Optional<MyPart> as(Part part) {
        return mine.stream().filter(my -> my.part() == part).findFirst();
    }

    /** As what this person can join now. */
    public List<Part> joinable() {
        return isOpen()
                ? welcomed.stream()
                        .filter(
                                part ->
                                        as(part).map(my -> my.state() == EnrolmentState.LEFT)
                                                .orElse(true))
                        .toList()
                : List.of();
    }

    /** What this person takes part as now. */
    public List<MyPart> current() {
        return mine.stream().filter(my -> my.state() != EnrolmentState.LEFT).toList();
    }
}
