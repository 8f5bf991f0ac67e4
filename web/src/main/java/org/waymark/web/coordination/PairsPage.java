package org.waymark.web.coordination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.omnifaces.cdi.Param;
import org.waymark.coordination.CoordinationService;
import org.waymark.coordination.PairsOfPhase;
import org.waymark.partnership.PartnershipState;
import org.waymark.scheme.PhaseId;

/** The pairs of a phase, for its coordinators. */
@Named
@RequestScoped
public class PairsPage {
    @Inject @Param private String phase;
    @Inject @Param private String state;
    @Inject @Param private String after;
    @Inject CoordinationService coordination;

    private PairsOfPhase pairs;
    private PartnershipState only;

    @PostConstruct
    void load() {
        only =
                Arrays.stream(PartnershipState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null);
        pairs = coordination.pairs(new PhaseId(phase), only, after);
    }

    public PairsOfPhase getPairs() {
        return pairs;
    }

    public PartnershipState[] getStates() {
        return PartnershipState.values();
    }

    /** The state that is shown alone, or null. */
    public PartnershipState getOnly() {
        return only;
    }

    /** Whether these are all pairs there are, so that none means that nobody is paired. */
    public boolean isWhole() {
        return only == null && after == null;
    }
}
