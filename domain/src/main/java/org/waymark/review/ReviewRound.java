package org.waymark.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.agreement.AgreedTerms;
import org.waymark.agreement.AgreementTerms;
import org.waymark.form.FormShelf;
import org.waymark.partnership.HeldTime;
import org.waymark.partnership.Holds;
import org.waymark.partnership.PartnershipId;
import org.waymark.review.ReviewLists.Pair;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.Round;
import org.waymark.shared.UniversityTime;

/** Each day, asks the pairs whose date is near to look back. */
@ApplicationScoped
public class ReviewRound implements Round {
    @Inject ReviewLists lists;
    @Inject Reviews reviews;
    @Inject AgreedTerms terms;
    @Inject Phases phases;
    @Inject Holds holds;
    @Inject FormShelf shelf;
    @Inject Event<Happened> happened;

    protected ReviewRound() {}

    @Override
    public String name() {
        return "review-due";
    }

    @Override
    public void round(Instant now) {
        LocalDate today = UniversityTime.dateOf(now);
        List<Pair> pairs = lists.withoutAnOpenOne();
        if (pairs.isEmpty()) {
            return;
        }
        List<PartnershipId> ids = pairs.stream().map(Pair::partnership).toList();
        Map<PartnershipId, AgreementTerms> agreed = terms.of(ids);
        Map<PartnershipId, HeldTime> held = holds.of(ids);
        Map<PhaseId, Phase> known = new HashMap<>();
        for (Pair pair : pairs) {
            Phase phase = known.computeIfAbsent(pair.phase(), phases::require);
            ReviewCalendar.toOpen(
                            dates(
                                    pair,
                                    agreed.get(pair.partnership()),
                                    phase,
                                    held.getOrDefault(pair.partnership(), HeldTime.NONE)),
                            today,
                            pair.lastDueOn(),
                            pair.lastDecidedOn())
                    .ifPresent(date -> open(pair, phase, date, today));
        }
    }

    /**
     * A date that was named knew of the holds before it was; the days of later ones don't count.
     */
    private static List<LocalDate> dates(
            Pair pair, AgreementTerms terms, Phase phase, HeldTime held) {
        List<LocalDate> named = new ArrayList<>();
        if (terms != null) {
            HeldTime since = held.since(UniversityTime.dateOf(terms.holdsSince()));
            terms.reviewDates().forEach(date -> named.add(since.moved(date)));
        }
        if (pair.nextOn() != null) {
            named.add(held.since(pair.namedOn()).moved(pair.nextOn()));
        }
        return ReviewCalendar.dates(
                pair.from(), pair.until(), named, phase.rules(), pair.lastDecidedOn(), held);
    }

    /** A date that was missed while the server slept is due in a week, not in the past. */
    private void open(Pair pair, Phase phase, LocalDate date, LocalDate today) {
        LocalDate earliest = today.plusDays(ReviewCalendar.OPENS_DAYS_BEFORE);
        LocalDate dueOn = date.isBefore(today) ? earliest : date;
        Review review =
                Review.open(pair.partnership(), shelf.form(phase.form(ReviewService.FORM)), dueOn);
        reviews.add(review);
        happened.fire(
                new ReviewOpened(
                        null,
                        review.id(),
                        pair.partnership(),
                        pair.mentor(),
                        pair.mentee(),
                        dueOn,
                        review.state() == ReviewState.ALONE));
    }
}
