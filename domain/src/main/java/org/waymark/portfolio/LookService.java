package org.waymark.portfolio;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.UniversityTime;

/**
 * Other people's words can't be reused; who is spoken of reads it first and may object (PRODUCT
 * §13). The owner names them; sharing waits for their yes.
 */
@Stateless
public class LookService {
    static final int REPLY_WORKING_DAYS = 10;

    @Inject CurrentPerson me;
    @Inject Evidences evidences;
    @Inject Looks looks;
    @Inject PiecesToRead pieces;
    @Inject Directory directory;
    @Inject WorkingDays days;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public LookService() {}

    /** Whom the owner asked about the piece as it stands. */
    @RolesAllowed(STAFF)
    public List<LookLine> asked(EvidenceId id) {
        List<Look> asked = looks.of(evidences.requireOf(me.id(), id));
        Map<PersonId, PersonCard> cards =
                directory.cards(asked.stream().map(Look::person).collect(Collectors.toSet()));
        return asked.stream()
                .map(
                        look ->
                                new LookLine(
                                        cards.get(look.person()),
                                        look.state(),
                                        look.answerBy(),
                                        look.answeredAt()))
                .toList();
    }

    /** Asking the same person twice about the same words asks once. */
    @RolesAllowed(STAFF)
    public void ask(EvidenceId id, PersonId person) {
        Evidence evidence = evidences.requireOf(me.id(), id);
        if (!directory.isHere(person)) {
            throw new NotFound();
        }
        if (looks.of(evidence).stream().anyMatch(look -> look.person().equals(person))) {
            return;
        }
        Look look =
                Look.ask(
                        evidence,
                        person,
                        days.after(UniversityTime.today(clock), REPLY_WORKING_DAYS),
                        clock.instant());
        looks.add(look);
        happened.fire(new LookAsked(me.id(), look.id(), person, look.answerBy()));
    }

    @RolesAllowed(STAFF)
    public LookSheet open(LookId id) {
        Look look = standing(id);
        return new LookSheet(
                id,
                directory.requireCard(look.owner()),
                pieces.sheet(PortfolioReader.of(look), piece(look)),
                look.state(),
                look.answerBy());
    }

    @RolesAllowed(STAFF)
    public void agree(LookId id) {
        say(id, true);
    }

    /** No reason is asked; nobody reads it any more from now on. */
    @RolesAllowed(STAFF)
    public void object(LookId id) {
        say(id, false);
    }

    private void say(LookId id, boolean agrees) {
        Look look = standing(id);
        Look.State before = look.state();
        look.say(agrees, clock.instant());
        if (look.state() != before) {
            happened.fire(new LookAnswered(me.id(), id, look.evidence(), look.owner()));
        }
    }

    @RolesAllowed(STAFF)
    public FileToRead file(LookId id, EvidenceFileId file) {
        Look look = standing(id);
        return pieces.file(PortfolioReader.of(look), look.evidence(), file);
    }

    @RolesAllowed(STAFF)
    public byte[] part(LookId id, EvidenceFileId file, int position) {
        Look look = standing(id);
        return pieces.part(PortfolioReader.of(look), look.evidence(), file, position);
    }

    private Look standing(LookId id) {
        return looks.standing(id, me.id()).orElseThrow(NotFound::new);
    }

    private Evidence piece(Look look) {
        return evidences.requireOf(look.owner(), look.evidence());
    }
}
