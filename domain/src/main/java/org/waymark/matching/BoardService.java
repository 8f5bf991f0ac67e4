package org.waymark.matching;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.OwnCircle;
import org.waymark.matching.Board.Column;
import org.waymark.matching.BoardLists.Card;
import org.waymark.matching.MenteeOnBoard.Beside;
import org.waymark.people.Directory;
import org.waymark.people.Organisation;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.people.UnitKind;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.NotFound;

/** The board of a phase: where its mentees stand, and the mentors side by side for one of them. */
@Stateless
public class BoardService {
    static final int CARDS = 6;
    static final int PAGE = 50;
    static final int SIDE_BY_SIDE = 6;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject BoardLists lists;
    @Inject Pool pool;
    @Inject OwnCircle circle;
    @Inject Arrangements arrangements;
    @Inject AdviceOnMentee advice;
    @Inject Directory directory;
    @Inject Organisation organisation;
    @Inject ReasonWords words;

    public BoardService() {}

    @RolesAllowed(COORDINATOR)
    public Board board(PhaseId id, BoardLists.Filter filter) {
        Phase phase = phases.requireCoordinated(id, me.id());
        Map<BoardColumn, List<Card>> cards = new HashMap<>();
        for (Card card : lists.firstOfEach(id, filter, CARDS)) {
            cards.computeIfAbsent(card.column(), column -> new ArrayList<>()).add(card);
        }
        return new Board(
                id,
                phase.name(),
                phase.rules().assisted(),
                Arrays.stream(BoardColumn.values())
                        .filter(
                                column ->
                                        column != BoardColumn.SUGGESTED
                                                || phase.rules().shortlist())
                        .map(column -> Column.of(column, cards.getOrDefault(column, List.of())))
                        .toList(),
                organisation.units().stream()
                        .filter(unit -> !unit.isRetired())
                        .filter(
                                unit ->
                                        unit.kind() == UnitKind.COLLEGE
                                                || unit.kind() == UnitKind.SCHOOL)
                        .map(unit -> new Board.Unit(unit.id().value(), unit.name()))
                        .toList(),
                circle.of(me.id()));
    }

    /** The same as a table. */
    @RolesAllowed(COORDINATOR)
    public Mentees mentees(
            PhaseId id, BoardLists.Filter filter, BoardColumn column, PersonId after) {
        phases.requireCoordinated(id, me.id());
        return new Mentees(lists.mentees(id, filter, column, after, PAGE), circle.of(me.id()));
    }

    /** One mentee with the mentors who fit best side by side, and the others to ask "why not?". */
    @RolesAllowed(COORDINATOR)
    public MenteeOnBoard mentee(PhaseId id, PersonId mentee) {
        Phase phase = phases.requireCoordinated(id, me.id());
        Set<PersonId> close = circle.of(me.id());
        Offering.keepOut(close, mentee, mentee);
        Pool.Around around = pool.around(id, mentee);
        Seeker seeker = around.mentee().orElseThrow(NotFound::new);
        Optional<Arrangement> settled = arrangements.find(id, mentee);
        Labels labels = words.of(seeker);
        List<Ranked> ranked =
                around.mentors().stream()
                        .filter(mentor -> !mentor.person().equals(mentee))
                        .map(mentor -> Ranked.of(mentor, seeker, phase, labels, around))
                        .sorted(Ranked.ORDER)
                        .toList();
        Set<PersonId> named = new HashSet<>(Set.of(mentee));
        ranked.stream().limit(PAGE).forEach(one -> named.add(one.mentor().person()));
        Map<PersonId, PersonCard> cards = directory.cards(named);
        List<Beside> shown =
                ranked.stream()
                        .limit(PAGE)
                        .map(one -> one.beside(cards, settled.orElse(null), close))
                        .toList();
        return new MenteeOnBoard(
                id,
                phase.name(),
                cards.get(mentee),
                seeker.assisted(),
                seeker.hasMentor(),
                phase.rules().shortlist(),
                ConsultingService.isOpenTo(phase, seeker),
                settled.map(Arrangement::note).orElse(""),
                settled.map(Arrangement::version).orElse(0L),
                shown.stream().filter(Beside::possible).limit(SIDE_BY_SIDE).toList(),
                shown.stream().filter(one -> !one.possible()).toList(),
                (int) ranked.stream().filter(Ranked::possible).count(),
                ranked.size(),
                advice.readBy(me.id(), id, mentee));
    }
}
