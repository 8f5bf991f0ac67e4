package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.matching.Board;
import org.waymark.matching.BoardService;

/** Where the mentees of a phase stand, in columns. */
@Named
@RequestScoped
public class BoardPage {
    @Inject BoardQuery query;
    @Inject BoardService service;

    private Board board;

    @PostConstruct
    void load() {
        board = service.board(query.phaseId(), query.filter());
    }

    public Board getBoard() {
        return board;
    }
}
