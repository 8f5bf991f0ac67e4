package org.waymark.scheme;

import java.util.List;
import org.waymark.form.Answers;

/**
 * Whom a change of rules touches, as far as a feature knows: counts, never a word or a name. A
 * feature implements it with one statement; the page that changes rules shows them all before
 * anything is saved.
 */
public interface RuleTouches {
    /**
     * @param was the rules as answers to their form
     * @param now what they would be; only rules that differ are told of
     */
    List<Touch> of(PhaseId phase, Answers was, Answers now);

    /**
     * @param rule the key of its question
     * @param key of the sentence that the number stands in
     */
    record Touch(String rule, String key, long number) {}
}
