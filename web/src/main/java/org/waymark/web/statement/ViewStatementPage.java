package org.waymark.web.statement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.statement.StatementId;
import org.waymark.statement.StatementService;
import org.waymark.statement.StatementToSee;
import org.waymark.web.frame.Toast;
import org.waymark.web.pdf.TaggedPdf;

/** One of one's own statements: to read, to keep as a file, to withdraw. */
@Named
@RequestScoped
public class ViewStatementPage {
    @Inject @Param private String id;
    @Inject StatementService service;
    @Inject StatementOnPaper paper;
    @Inject TaggedPdf pdf;
    @Inject Toast toast;

    private StatementToSee statement;

    @PostConstruct
    void load() {
        statement = service.read(new StatementId(id));
    }

    public void send() throws IOException {
        pdf.send(paper.of(statement), "mentoring-statement-" + statement.period().last() + ".pdf");
        FacesContext.getCurrentInstance().responseComplete();
    }

    public void withdraw() {
        service.withdraw(statement.id());
        toast.say("statement.withdrawn");
        Faces.redirect("my/statement/index.xhtml");
    }

    public StatementToSee getStatement() {
        return statement;
    }
}
