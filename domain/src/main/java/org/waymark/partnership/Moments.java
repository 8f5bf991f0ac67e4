package org.waymark.partnership;

import java.util.List;

/**
 * What a feature adds to the pair's timeline. Each implements it with one statement at most and
 * opens no sealed text; the pair's page merges them all.
 */
public interface Moments {
    List<Moment> of(PairMember member);
}
