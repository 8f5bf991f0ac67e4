package org.waymark.statement;

import java.time.Instant;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.shared.PrintedCode;
import org.waymark.shared.Slice;

/** All statements. */
public interface Statements {
    void add(Statement statement);

    Optional<Statement> find(StatementId id);

    Optional<Statement> byCode(PrintedCode code);

    void remove(Statement statement);

    /**
     * The person's, newest first.
     *
     * @param before the last of the page before, or null
     */
    Slice<Made> of(PersonId person, StatementId before, int size);

    record Made(StatementId id, Period period, Instant madeAt) {}
}
