package org.waymark.web.statement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.shared.Slice;
import org.waymark.statement.StatementId;
import org.waymark.statement.StatementService;
import org.waymark.statement.Statements;

/** One's own statements, newest first. */
@Named
@RequestScoped
public class StatementsPage {
    @Inject @Param private String after;
    @Inject StatementService service;

    private Slice<Statements.Made> made;

    @PostConstruct
    void load() {
        made = service.mine(after == null ? null : new StatementId(after));
    }

    public Slice<Statements.Made> getMade() {
        return made;
    }
}
