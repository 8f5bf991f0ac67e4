package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.matching.Proposal;
import org.waymark.matching.Proposal.Change;
import org.waymark.matching.Proposal.Pair;
import org.waymark.matching.Proposal.Unmatched;
import org.waymark.matching.ProposalService;
import org.waymark.matching.WeighingService;
import org.waymark.matching.assignment.Policy;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;

/** Suggested matches for everybody who asks for help: a draft, to be offered whole or in part. */
@Named
@RequestScoped
public class ProposalPage {
    @Inject @Param private String phase;
    @Inject @Param private String policy;
    @Inject @Param private String seen;
    @Inject WeightQuery weighed;
    @Inject ProposalService service;
    @Inject WeighingService weighing;
    @Inject Toast toast;
    @Inject Texts texts;

    private Proposal draft;
    private Set<String> chosen;
    private String although;

    @PostConstruct
    void load() {
        draft = service.propose(new PhaseId(phase), policy(), weighed.tried());
        String[] sent = Faces.getRequestParameterValues("pair");
        chosen = sent == null ? Set.of() : Set.of(sent);
    }

    private Policy policy() {
        if (policy == null || policy.isEmpty()) {
            return Policy.BEST_TOTAL;
        }
        try {
            return Policy.valueOf(policy);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    public void release() {
        int offered = service.release(draft, chosen, although);
        toast.say("matching.proposal.released", offered, chosen.size() - offered);
        again();
    }

    /** Lets the phase go by the weights that are tried. */
    public void use() {
        weighing.use(draft.phase(), draft.weights(), seen);
        toast.say("matching.weights.used");
        again();
    }

    private void again() {
        Faces.redirect(
                "coordinate/matching/proposal.xhtml?phase=%s&policy=%s", phase, draft.policy());
    }

    /** Who else these weights give the mentee, in words. */
    public String change(Change one) {
        String before = one.before() == null ? "" : one.before().name();
        if (one.after() == null) {
            return texts.of("matching.weights.change.none", one.mentee().name(), before);
        }
        return texts.of(
                before.isEmpty() ? "matching.weights.change.first" : "matching.weights.change",
                one.mentee().name(),
                before,
                one.after().name());
    }

    /** Of the address, so that another policy is looked at by the same weights. */
    public String getSameWeights() {
        return draft.tries() ? WeightQuery.address(draft.weights()) : "";
    }

    /** All are ticked at first; after a mistake those that were. */
    public boolean isTicked(Pair pair) {
        return !Faces.isPostback() || chosen.contains(pair.key());
    }

    public List<ReasonLine> reasons(Pair pair) {
        return ReasonLine.of(pair.reasons(), "seen", texts);
    }

    public String why(Unmatched one) {
        return texts.of("matching.unmatched." + one.why(), one.count());
    }

    public Proposal getDraft() {
        return draft;
    }

    public String getAlthough() {
        return although;
    }

    public void setAlthough(String although) {
        this.although = although;
    }
}
