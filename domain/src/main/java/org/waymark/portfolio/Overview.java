package org.waymark.portfolio;

import java.util.List;

/**
 * The first page of a portfolio.
 *
 * @param groups the newest pieces by kind, those kinds only of which there are any
 * @param matrix one row for each competency on offer
 */
public record Overview(int pieces, List<Group> groups, List<Row> matrix) {
    public Overview {
        groups = List.copyOf(groups);
        matrix = List.copyOf(matrix);
    }

    /** Pieces of one kind, and how many there are in all. */
    public record Group(EvidenceKind kind, int all, List<EvidenceLine> newest) {
        public Group {
            newest = List.copyOf(newest);
        }

        public boolean isMore() {
            return all > newest.size();
        }
    }

    /** What there is on one competency. */
    public record Row(String tag, String name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.pieces() == 0);
        }
    }

    /** How many pieces of one kind there are on one competency. */
    public record Cell(EvidenceKind kind, int pieces) {}

    public long covered() {
        return matrix.stream().filter(row -> !row.isEmpty()).count();
    }

    public List<String> untouched() {
        return matrix.stream().filter(Row::isEmpty).map(Row::name).toList();
    }
}
