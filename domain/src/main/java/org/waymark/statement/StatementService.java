package org.waymark.statement;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.people.Directory;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;

/** Making, reading and withdrawing one's own statements. */
@Stateless
public class StatementService {
    static final int PAGE = 20;

    @Inject CurrentPerson me;
    @Inject Statements statements;
    @Inject StatementLines lines;
    @Inject Directory directory;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public StatementService() {}

    /** What could be stated of these months, as it is now. */
    @RolesAllowed(STAFF)
    public StatementDraft draft(Period period) {
        return new StatementDraft(
                period, directory.requireCard(me.id()), lines.of(me.id(), period));
    }

    /**
     * Makes a statement of the lines that were picked, as they are now. Sent twice under one id it
     * is made once.
     *
     * @param keys of lines as {@link StatementLine#key()}; what isn't true any more is left out
     * @param ownLine what the owner adds, at most {@link Statement#MOST_CHARACTERS}, or empty
     */
    @RolesAllowed(STAFF)
    public void make(StatementId id, Period period, Collection<String> keys, String ownLine) {
        Optional<Statement> there = statements.find(id);
        if (there.isPresent()) {
            there.filter(this::isMine).orElseThrow(NotFound::new);
            return;
        }
        List<StatementLine> picked =
                lines.of(me.id(), period).stream()
                        .filter(line -> keys.contains(line.key()))
                        .toList();
        statements.add(
                Statement.make(
                        id,
                        directory.requireCard(me.id()),
                        period,
                        picked,
                        ownLine,
                        clock.instant()));
        happened.fire(new StatementMade(me.id(), id));
    }

    /**
     * @param before the last of the page before, or null
     */
    @RolesAllowed(STAFF)
    public Slice<Statements.Made> mine(StatementId before) {
        return statements.of(me.id(), before, PAGE);
    }

    @RolesAllowed(STAFF)
    public StatementToSee read(StatementId id) {
        return require(id).seen();
    }

    /** From now on its code leads nowhere. */
    @RolesAllowed(STAFF)
    public void withdraw(StatementId id) {
        statements.remove(require(id));
        happened.fire(new StatementWithdrawn(me.id(), id));
    }

    private Statement require(StatementId id) {
        return statements.find(id).filter(this::isMine).orElseThrow(NotFound::new);
    }

    private boolean isMine(Statement statement) {
        return statement.person().equals(me.id());
    }
}
