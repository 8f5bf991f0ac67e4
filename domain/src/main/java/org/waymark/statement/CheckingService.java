package org.waymark.statement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.shared.PrintedCode;

/**
 * Finds a statement by its code, for whoever was given it and wants to know that it is true. It
 * shows what its owner handed on, and a code that never was is the same nothing as one whose
 * statement was withdrawn.
 */
@Stateless
public class CheckingService {
    @Inject Statements statements;

    public CheckingService() {}

    @PermitAll
    public Optional<StatementToSee> find(String typed) {
        return PrintedCode.typed(typed).flatMap(statements::byCode).map(Statement::seen);
    }
}
