package org.waymark.web.partnership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.waymark.agreement.AgreementMoments;
import org.waymark.partnership.Moment;
import org.waymark.partnership.PairPage;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.web.tag.Step;
import org.waymark.web.text.Texts;

/** The pair's page: where they are, what comes next, and what they have done together. */
@Named
@RequestScoped
public class PartnershipPage {
    private static final Map<String, String> ICONS =
            Map.of(
                    "agreement", "sign",
                    "meeting", "message",
                    "observation", "eye",
                    "review", "flag",
                    "report", "report",
                    "plan", "document");

    @Inject @Param private String id;
    @Inject PairFragments parts;
    @Inject PairHead head;
    @Inject Texts texts;

    private PairPage pair;

    @PostConstruct
    void load() {
        parts.load(new PartnershipId(id));
        pair = head.page();
    }

    public PairPage getPair() {
        return pair;
    }

    public String getTitle() {
        return texts.of("partnership.pair.title", pair.partnerName());
    }

    public String getLead() {
        String lead =
                texts.of(
                        "partnership.pair.lead." + pair.side(),
                        pair.partnerGivenName(),
                        pair.phaseName());
        return pair.endsOn() == null
                ? lead
                : lead
                        + " "
                        + texts.of("partnership.pair.lead.dates", pair.startsOn(), pair.endsOn());
    }

    public List<Step> getSteps() {
        return Step.list(
                List.of(
                        texts.get("partnership.pair.step.agreement"),
                        texts.get("partnership.pair.step.meetings"),
                        texts.get("partnership.pair.step.windDown"),
                        texts.get("partnership.pair.step.end")),
                switch (pair.state()) {
                    case AGREEING -> 0;
                    case ACTIVE, ON_HOLD -> 1;
                    case WINDING_DOWN -> 2;
                    case ENDED -> 3;
                });
    }

    /** What the agreement waits for, as a line of the timeline; null where nothing of it waits. */
    public Moment getAgreementWaits() {
        return pair.moments().stream()
                .filter(moment -> moment.ahead() && moment.kind().equals(AgreementMoments.KIND))
                .findFirst()
                .orElse(null);
    }

    public boolean isAgreeing() {
        return pair.state() == PartnershipState.AGREEING;
    }

    public boolean isOnHold() {
        return pair.state() == PartnershipState.ON_HOLD;
    }

    public boolean isOver() {
        return pair.state() == PartnershipState.ENDED;
    }

    /** While the two write the agreement there is nothing to plan, log or observe yet. */
    public boolean isKeepingPages() {
        return !isAgreeing();
    }

    public String text(Moment moment) {
        return texts.of(moment.textKey(), moment.values().toArray());
    }

    public String icon(Moment moment) {
        return ICONS.getOrDefault(moment.kind(), "pair");
    }
}
