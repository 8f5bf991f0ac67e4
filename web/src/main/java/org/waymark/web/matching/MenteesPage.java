package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.matching.BoardService;
import org.waymark.matching.Mentees;

/** The board as a table, page by page. */
@Named
@RequestScoped
public class MenteesPage {
    @Inject BoardQuery query;
    @Inject BoardService service;

    private Mentees mentees;

    @PostConstruct
    void load() {
        mentees =
                service.mentees(
                        query.phaseId(), query.filter(), query.boardColumn(), query.lastShown());
    }

    public Mentees getMentees() {
        return mentees;
    }
}
