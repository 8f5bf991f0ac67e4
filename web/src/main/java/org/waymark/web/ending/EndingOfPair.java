package org.waymark.web.ending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.ending.EndingFacts;
import org.waymark.ending.EndingService;
import org.waymark.partnership.PartnershipId;
import org.waymark.web.partnership.PairFragment;

/** The last weeks and the end on the pair's page. */
@Named
@RequestScoped
public class EndingOfPair implements PairFragment {
    @Inject EndingService endings;

    private EndingFacts facts;
    private String thanks;

    @Override
    public void load(PartnershipId of) {
        facts = endings.factsOf(of);
        if (facts.note()) {
            thanks = endings.thanks(of);
        }
    }

    public EndingFacts getFacts() {
        return facts;
    }

    /** A word from a partner who left, or null. */
    public String getThanks() {
        return thanks;
    }
}
