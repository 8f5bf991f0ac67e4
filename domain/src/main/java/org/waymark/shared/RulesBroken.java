package org.waymark.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** Several rules said no at once: every wrong answer of a form is told in one go. */
@ApplicationException(rollback = true)
public class RulesBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleBroken> all;

    public RulesBroken(List<RuleBroken> all) {
        super(all.size() + " rules broken", null, false, false);
        this.all = List.copyOf(all);
    }

    public List<RuleBroken> all() {
        return all == null ? List.of() : all;
    }
}
