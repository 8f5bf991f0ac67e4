package org.waymark.portfolio;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/**
 * Reading what others share with the caller, as long as they do. The owner sees what was opened,
 * and on which day. One that has ended was never there.
 */
@Stateless
public class SharedWithMeService {
    @Inject CurrentPerson me;
    @Inject Shares shares;
    @Inject Profiles profiles;
    @Inject PiecesToRead pieces;
    @Inject Directory directory;
    @Inject Vault vault;
    @Inject Clock clock;

    public SharedWithMeService() {}

    @RolesAllowed(STAFF)
    public Slice<ShareLine> list(String after) {
        Slice<Shares.Row> rows = shares.openTo(me.id(), today(), after, SharingService.PAGE);
        Map<PersonId, PersonCard> cards =
                directory.cards(
                        rows.items().stream()
                                .map(row -> row.share().owner())
                                .collect(Collectors.toSet()));
        return new Slice<>(
                rows.items().stream()
                        .map(
                                row ->
                                        new ShareLine(
                                                row.share().id(),
                                                cards.get(row.share().owner()),
                                                row.share().purpose(),
                                                row.pieces(),
                                                row.share().withProfile(),
                                                row.share().endsOn(),
                                                null,
                                                true,
                                                row.openings(),
                                                row.lastOpened()))
                        .toList(),
                rows.next());
    }

    @RolesAllowed(STAFF)
    public SharedPortfolio open(ShareId id) {
        Share share = shares.requireOpen(id, me.id(), today());
        PortfolioReader reader = PortfolioReader.of(share);
        Answers profile =
                share.withProfile()
                        ? profiles.of(share.owner())
                                .map(one -> Answers.fromJson(vault.open(reader, one.answers())))
                                .orElse(null)
                        : null;
        List<ShareView.Piece> readable =
                shares.readable(id).stream()
                        .map(
                                one ->
                                        new ShareView.Piece(
                                                one.id(),
                                                one.kind(),
                                                one.happenedOn(),
                                                vault.open(reader, one.title())))
                        .toList();
        shares.read(id, id.value(), today(), clock.instant());
        return new SharedPortfolio(
                id,
                directory.requireCard(share.owner()),
                share.purpose(),
                share.endsOn(),
                PortfolioForms.profile(),
                profile,
                readable);
    }

    @RolesAllowed(STAFF)
    public EvidenceSheet piece(ShareId id, EvidenceId evidence) {
        Share share = shares.requireOpen(id, me.id(), today());
        Evidence one = readable(id, evidence);
        shares.read(id, evidence.value(), today(), clock.instant());
        return pieces.sheet(PortfolioReader.of(share), one);
    }

    @RolesAllowed(STAFF)
    public FileToRead file(ShareId id, EvidenceId evidence, EvidenceFileId file) {
        Share share = shares.requireOpen(id, me.id(), today());
        readable(id, evidence);
        shares.read(id, evidence.value(), today(), clock.instant());
        return pieces.file(PortfolioReader.of(share), evidence, file);
    }

    /** Asks anew for each part: a share that ends meanwhile ends the reading. */
    @RolesAllowed(STAFF)
    public byte[] part(ShareId id, EvidenceId evidence, EvidenceFileId file, int position) {
        Share share = shares.requireOpen(id, me.id(), today());
        readable(id, evidence);
        return pieces.part(PortfolioReader.of(share), evidence, file, position);
    }

    private Evidence readable(ShareId id, EvidenceId evidence) {
        return shares.readable(id).stream()
                .filter(one -> one.id().equals(evidence))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return UniversityTime.today(clock);
    }
}
