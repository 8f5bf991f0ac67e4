package org.waymark.persistence.portfolio;

/** Which pieces can be read by others: see {@link org.waymark.portfolio.Looks}. */
final class Cleared {
    /**
     * The piece {@code e} speaks of nobody else, or somebody was asked about its present edition
     * and everybody who was agreed.
     */
    static final String E =
            """
             (NOT e.speaks_of_others OR
               (SELECT COUNT(*) > 0 AND COUNT(*) = SUM(l.state = 'AGREED') FROM portfolio_look l
                WHERE l.evidence_id = e.id AND l.edition = e.edition))
            """;

    private Cleared() {}
}
