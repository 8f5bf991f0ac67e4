package org.waymark.web.statement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.statement.CheckingService;
import org.waymark.statement.StatementToSee;

/** Finding the statement that a code belongs to, for whoever was given it. */
@Named
@RequestScoped
public class CheckStatementPage {
    @Inject @Param private String code;
    @Inject CheckingService service;

    private StatementToSee statement;

    @PostConstruct
    void load() {
        statement = isAsked() ? service.find(code).orElse(null) : null;
    }

    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    /** What was found, or null. */
    public StatementToSee getStatement() {
        return statement;
    }

    public String getCode() {
        return code;
    }
}
