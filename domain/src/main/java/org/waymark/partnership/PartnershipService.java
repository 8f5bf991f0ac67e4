package org.waymark.partnership;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.PartnershipLists.Head;
import org.waymark.partnership.PartnershipLists.OwnPartnership;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/** The pair's own page, and the list of one's partnerships. */
@Stateless
public class PartnershipService {
    private static final int MOST_MOMENTS = 40;

    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject PartnershipLists lists;
    @Inject @Any Instance<Moments> features;
    @Inject @Any Instance<OwnWriting> writing;

    public PartnershipService() {}

    /** The caller's partnerships, live ones first. */
    @RolesAllowed(STAFF)
    public List<OwnPartnership> mine() {
        return lists.ofPerson(me.id());
    }

    /** One statement, and one for each feature that has moments. */
    @RolesAllowed(STAFF)
    public PairPage page(PartnershipId id) {
        Head head = lists.head(id, me.id()).orElseThrow(NotFound::new);
        PairMember member = partnerships.ofMember(id, me.id());
        Partnership pair = member.partnership();
        return new PairPage(
                id,
                pair.state(),
                member.side(),
                head.phaseName(),
                head.partnerName(),
                head.partnerGivenName(),
                pair.acceptedAt(),
                pair.startsOn().orElse(null),
                pair.endsOn().orElse(null),
                pair.windDownUntil().orElse(null),
                pair.endedAt().orElse(null),
                pair.ending().orElse(null),
                pair.isStopped(),
                member.isShutOut(),
                moments(member, head));
    }

    /** Everything that the caller wrote in the partnership themself, the latest first. */
    @RolesAllowed(STAFF)
    public OwnWords ownWords(PartnershipId id) {
        Head head = lists.head(id, me.id()).orElseThrow(NotFound::new);
        PairMember author = partnerships.ofMember(id, me.id()).asAuthor(me.id());
        List<Written> all = new ArrayList<>();
        writing.forEach(feature -> all.addAll(feature.of(author)));
        all.sort(Comparator.comparing(Written::on).reversed());
        return new OwnWords(id, head.partnerName(), head.partnerGivenName(), all);
    }

    private List<Moment> moments(PairMember member, Head head) {
        List<Moment> all = new ArrayList<>(ownMoments(member.partnership()));
        features.forEach(feature -> all.addAll(feature.of(member)));
        return all.stream()
                .sorted(
                        Comparator.comparing((Moment moment) -> moment.ahead())
                                .thenComparing(moment -> moment.at())
                                .reversed())
                .limit(MOST_MOMENTS)
                .map(moment -> named(moment, member, head))
                .toList();
    }

    /** The partner's id among the values reads as their name; what is shut isn't linked to. */
    private static Moment named(Moment moment, PairMember member, Head head) {
        return new Moment(
                moment.at(),
                moment.timed(),
                moment.ahead(),
                moment.kind(),
                moment.textKey(),
                moment.values().stream()
                        .map(
                                value ->
                                        value instanceof PersonId person
                                                        && person.equals(member.partner())
                                                ? (Object) head.partnerGivenName()
                                                : value)
                        .toList(),
                member.isShutOut() ? null : moment.link());
    }

    private static List<Moment> ownMoments(Partnership pair) {
        List<Moment> own = new ArrayList<>();
        own.add(
                Moment.at(
                        pair.acceptedAt(),
                        false,
                        "partnership",
                        "partnership.moment.accepted",
                        null));
        boolean goesOn = pair.state().keepsPages();
        pair.endsOn()
                .filter(day -> goesOn)
                .ifPresent(
                        day ->
                                own.add(
                                        Moment.on(
                                                day,
                                                true,
                                                "review",
                                                "partnership.moment.ends",
                                                null)));
        pair.endedAt()
                .ifPresent(
                        at ->
                                own.add(
                                        Moment.at(
                                                at,
                                                false,
                                                "partnership",
                                                "partnership.moment.ended",
                                                null)));
        return own;
    }
}
