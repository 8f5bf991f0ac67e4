package org.waymark.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.cdi.Param;
import org.waymark.matching.BoardColumn;
import org.waymark.matching.BoardLists.Filter;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;

/** What the board and its table are asked for, in the address. */
@Named
@RequestScoped
public class BoardQuery {
    @Inject @Param private String phase;
    @Inject @Param private String who;
    @Inject @Param private String unit;
    @Inject @Param private String column;
    @Inject @Param private String after;

    PhaseId phaseId() {
        return new PhaseId(phase);
    }

    Filter filter() {
        return new Filter(who, unit);
    }

    BoardColumn boardColumn() {
        if (column == null || column.isEmpty()) {
            return null;
        }
        try {
            return BoardColumn.valueOf(column);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    PersonId lastShown() {
        return after == null ? null : new PersonId(after);
    }

    public String getPhase() {
        return phase;
    }

    public String getWho() {
        return filter().who();
    }

    public String getUnit() {
        return filter().unit();
    }

    public String getColumn() {
        return column == null ? "" : column;
    }

    /** The filter, as it stands in addresses. */
    public String getSameFilter() {
        return "phase="
                + phase
                + "&who="
                + URLEncoder.encode(getWho(), StandardCharsets.UTF_8)
                + "&unit="
                + URLEncoder.encode(getUnit(), StandardCharsets.UTF_8);
    }
}
