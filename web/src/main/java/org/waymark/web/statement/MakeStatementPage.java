package org.waymark.web.statement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.statement.Period;
import org.waymark.statement.StatementDraft;
import org.waymark.statement.StatementId;
import org.waymark.statement.StatementLine;
import org.waymark.statement.StatementService;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Option;
import org.waymark.web.text.Words;

/** Choosing the months and the lines of a statement. */
@Named
@RequestScoped
public class MakeStatementPage {
    @Inject @Param private String from;
    @Inject @Param private String until;
    @Inject StatementService service;
    @Inject StatementWords lineWords;
    @Inject Words words;
    @Inject Toast toast;

    private StatementDraft draft;
    private List<String> picked;
    private String own;
    private String id;

    @PostConstruct
    void load() {
        draft = service.draft(MonthsAsked.of(from, until, words.today()));
        picked =
                draft.lines().stream()
                        .filter(StatementLine::isPickedAtFirst)
                        .map(StatementLine::key)
                        .toList();
        id = StatementId.next().value();
    }

    public void make() {
        service.make(new StatementId(id), draft.period(), picked, own);
        toast.say("statement.made");
        Faces.redirect("my/statement/view.xhtml?id=%s", id);
    }

    /** As far back as a statement goes, newest first. */
    public List<Option> getMonths() {
        YearMonth now = YearMonth.from(words.today());
        return IntStream.range(0, Period.MOST_MONTHS)
                .mapToObj(now::minusMonths)
                .map(month -> Option.of(month, words.monthOfYear(month)))
                .toList();
    }

    public List<Option> getLines() {
        return draft.lines().stream()
                .map(line -> Option.of(line.key(), lineWords.of(line)))
                .toList();
    }

    public StatementDraft getDraft() {
        return draft;
    }

    public String getFrom() {
        return draft.period().first().toString();
    }

    public String getUntil() {
        return draft.period().last().toString();
    }

    public List<String> getPicked() {
        return picked;
    }

    public void setPicked(List<String> picked) {
        this.picked = picked;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
