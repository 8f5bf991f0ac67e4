package org.waymark.shared;

import jakarta.ejb.ApplicationException;
import java.util.ArrayList;
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

    /** Does all the checks and then throws what any of them refused, so that it is told at once. */
    public static void unlessAllHold(Runnable... checks) {
        var broken = new ArrayList<RuleBroken>();
        for (Runnable check : checks) {
            try {
                check.run();
            } catch (RuleBroken one) {
                broken.add(one);
            } catch (RulesBroken several) {
                broken.addAll(several.all());
            }
        }
        if (!broken.isEmpty()) {
            throw new RulesBroken(broken);
        }
    }

    public List<RuleBroken> all() {
        return all == null ? List.of() : all;
    }
}
