package org.waymark.community;

import java.util.List;
import org.waymark.form.Option;
import org.waymark.shared.Slice;

/**
 * Who is asked to an introductory meeting, and whom one could ask.
 *
 * @param ahead whether people can still be asked and can still answer
 * @param cancelled whether it won't take place
 * @param fitting how many are experienced as was said, and neither asked nor mentors yet; one more
 *     than {@link SeatingService#MOST} where they are more than that
 */
public record Invitees(
        GatheringToEdit meeting,
        boolean ahead,
        boolean cancelled,
        int fitting,
        List<Option> grades,
        List<Option> units,
        Slice<SeatLine> page) {
    public Invitees {
        grades = List.copyOf(grades);
        units = List.copyOf(units);
    }
}
