package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.matching.BoardLists.Card;
import org.waymark.matching.BoardService;
import org.waymark.shared.Slice;

/** The board as a table, page by page. */
@Named
@RequestScoped
public class MenteesPage {
    @Inject BoardQuery query;
    @Inject BoardService service;

    private Slice<Card> page;

    @PostConstruct
    void load() {
        page =
                service.mentees(
                        query.phaseId(), query.filter(), query.boardColumn(), query.lastShown());
    }

    public Slice<Card> getPage() {
        return page;
    }
}
