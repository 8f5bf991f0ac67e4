package org.waymark.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the product said no. Carries the key of the sentence that tells the person what to do
 * next, the values in that sentence, and, where one field is to blame, its name. Rolls back
 * whatever the use case had begun. Never carries what somebody wrote.
 */
@ApplicationException(rollback = true)
public class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> values;
    private final String field;

    public RuleBroken(String key, Object... values) {
        this(key, null, List.of(values));
    }

    private RuleBroken(String key, String field, List<Object> values) {
        super(key, null, false, false);
        this.key = key;
        this.field = field;
        this.values = values;
    }

    /** The same refusal, shown at the field of this name. */
    public RuleBroken at(String fieldName) {
        return new RuleBroken(key, fieldName, values);
    }

    public String key() {
        return key;
    }

    public List<Object> values() {
        return values == null ? List.of() : values;
    }

    /** The name of the field to blame, or null when it is the whole form. */
    public String field() {
        return field;
    }
}
