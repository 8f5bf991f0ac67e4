package org.waymark.portfolio;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.people.Colleagues;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.Slice;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/** Letting others read pieces of one's own portfolio, and seeing what they read. */
@Stateless
public class SharingService {
    static final int MOST_OFFERED = 100;
    static final int MOST_FOUND = 20;
    static final int MOST_READINGS = 100;
    static final int PAGE = 20;
    static final int USUAL_DAYS = 30;

    @Inject CurrentPerson me;
    @Inject Shares shares;
    @Inject Profiles profiles;
    @Inject Directory directory;
    @Inject Colleagues colleagues;
    @Inject Vault vault;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public SharingService() {}

    /**
     * @param reader or null while nobody is chosen
     */
    @RolesAllowed(STAFF)
    public ShareSheet toShare(Set<EvidenceId> chosen, PersonId reader) {
        Self self = me.self();
        Set<EvidenceId> free = shares.shareable(self.person(), chosen);
        Map<EvidenceId, Evidence> offered = new java.util.LinkedHashMap<>();
        shares.shareable(self.person(), MOST_OFFERED).forEach(one -> offered.put(one.id(), one));
        List<ShareSheet.Piece> pieces =
                offered.values().stream()
                        .map(
                                one ->
                                        new ShareSheet.Piece(
                                                one.id(),
                                                one.kind(),
                                                one.happenedOn(),
                                                vault.open(self, one.title()),
                                                free.contains(one.id())))
                        .toList();
        return new ShareSheet(
                ShareId.next(),
                pieces,
                chosen.size() - free.size(),
                profiles.of(self.person()).isPresent(),
                reader == null || reader.equals(self.person())
                        ? null
                        : directory.requireCard(reader),
                today().plusDays(USUAL_DAYS));
    }

    /** Colleagues to choose from, by name; not the caller. */
    @RolesAllowed(STAFF)
    public List<PersonCard> readers(String name) {
        return colleagues.named(name, MOST_FOUND).stream()
                .filter(card -> !card.id().equals(me.id()))
                .toList();
    }

    /** Sent twice, it is shared once. */
    @RolesAllowed(STAFF)
    public void share(ShareId id, SharePlan plan) {
        PersonId owner = me.id();
        Optional<Share> known = shares.find(id);
        if (known.isPresent()) {
            shares.requireOf(owner, id);
            return;
        }
        Share share = Share.of(id, owner, plan, today(), clock.instant());
        if (!directory.isHere(plan.reader())) {
            throw new NotFound();
        }
        if (!shares.shareable(owner, plan.items()).containsAll(plan.items())) {
            throw new RuleBroken("portfolio.rule.ask-first");
        }
        shares.add(share, plan.items());
        happened.fire(new PortfolioShared(owner, id, plan.reader(), plan.endsOn()));
    }

    /** Open ones and ended ones, the newest first. */
    @RolesAllowed(STAFF)
    public Slice<ShareLine> mine(String after) {
        Slice<Shares.Row> rows = shares.of(me.id(), after, PAGE);
        Map<PersonId, PersonCard> cards =
                directory.cards(
                        rows.items().stream()
                                .map(row -> row.share().reader())
                                .collect(Collectors.toSet()));
        return new Slice<>(
                rows.items().stream()
                        .map(row -> line(row, cards.get(row.share().reader())))
                        .toList(),
                rows.next());
    }

    private ShareLine line(Shares.Row row, PersonCard reader) {
        Share share = row.share();
        return new ShareLine(
                share.id(),
                reader,
                share.purpose(),
                row.pieces(),
                share.withProfile(),
                share.endsOn(),
                share.endedAt().orElse(null),
                share.isOpen(today()),
                row.openings(),
                row.lastOpened());
    }

    /** Also of one that has ended: what they could see, and what they opened. */
    @RolesAllowed(STAFF)
    public ShareView open(ShareId id) {
        Self self = me.self();
        Share share = shares.requireOf(self.person(), id);
        List<Evidence> readable = shares.readable(id);
        int all = shares.items(id).size();
        Map<String, String> titles = new HashMap<>();
        readable.forEach(one -> titles.put(one.id().value(), vault.open(self, one.title())));
        List<ShareView.Reading> readings =
                shares.readings(id, MOST_READINGS).stream()
                        .map(
                                one ->
                                        new ShareView.Reading(
                                                one.day(),
                                                titles.get(one.thing()),
                                                one.times(),
                                                one.last()))
                        .toList();
        int openings = readings.stream().mapToInt(ShareView.Reading::times).sum();
        return new ShareView(
                line(
                        new Shares.Row(
                                share,
                                all,
                                openings,
                                readings.isEmpty() ? null : readings.get(0).last()),
                        directory.requireCard(share.reader())),
                readable.stream().map(one -> piece(one, titles)).toList(),
                all - readable.size(),
                readings);
    }

    private static ShareView.Piece piece(Evidence one, Map<String, String> titles) {
        return new ShareView.Piece(
                one.id(), one.kind(), one.happenedOn(), titles.get(one.id().value()));
    }

    /** At once and for good; ending twice changes nothing. */
    @RolesAllowed(STAFF)
    public void end(ShareId id) {
        Share share = shares.requireOf(me.id(), id);
        if (share.isOpen(today())) {
            share.end(clock.instant());
            happened.fire(new ShareEnded(me.id(), id));
        }
    }

    private LocalDate today() {
        return UniversityTime.today(clock);
    }
}
