package org.waymark.partnership;

import java.util.List;

/**
 * What somebody wrote in a feature themself. It stays open to its author whatever becomes of the
 * pair. Each feature implements it with one statement; what the partner wrote a word of is left
 * out.
 */
public interface OwnWriting {
    /**
     * @param author a proof as the author, see {@link PairMember#asAuthor}
     */
    List<Written> of(PairMember author);
}
