package org.waymark.portfolio;

/**
 * Which pieces are looked for.
 *
 * @param kind or null for every kind
 * @param tag or null for any
 */
public record EvidenceFilter(EvidenceKind kind, String tag) {
    public static final EvidenceFilter ALL = new EvidenceFilter(null, null);
}
