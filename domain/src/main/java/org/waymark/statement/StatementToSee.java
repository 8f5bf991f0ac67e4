package org.waymark.statement;

import java.time.Instant;
import java.util.List;
import org.waymark.shared.PrintedCode;

/**
 * A statement as whoever has it reads it.
 *
 * @param name the owner's name, role and unit on the day it was made
 * @param ownLine what the owner added, or empty
 */
public record StatementToSee(
        StatementId id,
        PrintedCode code,
        Period period,
        String name,
        String roleTitle,
        String unit,
        String ownLine,
        Instant madeAt,
        List<StatementLine> lines) {

    public StatementToSee {
        lines = List.copyOf(lines);
    }
}
