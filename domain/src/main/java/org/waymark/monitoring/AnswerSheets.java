package org.waymark.monitoring;

import java.util.List;
import java.util.Optional;

/**
 * The sheets, in their own schema. They take no part in the transaction of the caller: each call
 * stands for itself.
 */
public interface AnswerSheets {
    Optional<AnswerSheet> find(String pseudonym);

    /** Keeps it in place of an earlier one of the same pseudonym. */
    void keep(AnswerSheet sheet);

    void erase(String pseudonym);

    /** Every sheet, in the order of the pseudonyms. */
    List<AnswerSheet> all();
}
