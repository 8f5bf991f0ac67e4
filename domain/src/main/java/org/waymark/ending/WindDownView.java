package org.waymark.ending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;

/** The list of the last weeks, as one of the two sees it. */
public record WindDownView(
        PartnershipId partnership,
        PersonCard partner,
        Side side,
        LocalDate until,
        List<Line> lines,
        Form form,
        Answers words,
        long version) {

    /**
     * @param doneBy or null
     * @param doneAt or null
     */
    public record Line(WindDownStep step, LocalDate dueOn, PersonId doneBy, Instant doneAt) {
        public boolean isDone() {
            return doneAt != null;
        }
    }

    public long done() {
        return lines.stream().filter(Line::isDone).count();
    }
}
