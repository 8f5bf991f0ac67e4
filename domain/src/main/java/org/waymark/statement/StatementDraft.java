package org.waymark.statement;

import java.util.List;
import org.waymark.people.PersonCard;

/** All lines that the period gives, for their owner to pick from. */
public record StatementDraft(Period period, PersonCard owner, List<StatementLine> lines) {
    public StatementDraft {
        lines = List.copyOf(lines);
    }
}
