package org.waymark.matching;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonCard;
import org.waymark.scheme.PhaseId;

/**
 * Why these two can be matched or can't, for a coordinator: every rule with its result. No purpose
 * and nothing that either wrote is in it.
 *
 * @param rules the rules that nobody overrides, and whether each holds
 * @param soft what speaks for it, and what is to be weighed
 * @param menteeIsFree whether the mentee looks for a mentor and waits for nobody's answer
 * @param assisted whether the mentee has asked the coordinator to find someone
 * @param asksForAReason whether an offer asks for one, since a soft rule is broken
 * @param offer the latest that was made to the two, or null
 */
public record WhyNot(
        PhaseId phase,
        String phaseName,
        PersonCard mentee,
        PersonCard mentor,
        List<HardRules.Check> rules,
        List<Reason> soft,
        boolean menteeIsFree,
        boolean assisted,
        boolean asksForAReason,
        OfferMadeBefore offer) {

    public WhyNot {
        rules = List.copyOf(rules);
        soft = List.copyOf(soft);
    }

    /** Whether no rule stands between the two that nobody overrides. */
    public boolean isPossible() {
        return rules.stream().allMatch(HardRules.Check::holds);
    }

    public boolean isToBeOffered() {
        return isPossible() && menteeIsFree && assisted;
    }

    public boolean isOffered() {
        return offer != null && offer.state() == OfferState.OPEN;
    }

    /**
     * @param although why it was offered although a soft rule was broken, or null
     */
    public record OfferMadeBefore(
            OfferId id, OfferState state, LocalDate replyBy, String although) {}
}
