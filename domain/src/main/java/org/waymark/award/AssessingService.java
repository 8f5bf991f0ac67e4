package org.waymark.award;

import static org.waymark.access.Roles.ASSESSOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.Slice;

/** What is on an assessor's desk, and reading what was submitted. */
@Stateless
public class AssessingService {
    static final int PAGE = 20;

    @Inject CurrentPerson me;
    @Inject Submissions submissions;
    @Inject AssessorsDoor door;
    @Inject SnapshotReading reading;
    @Inject Conflicts conflicts;
    @Inject Directory directory;

    public AssessingService() {}

    /** Those that can be marked or are marked, the longest waiting first. */
    @RolesAllowed(ASSESSOR)
    public Slice<DeskLine> waiting(String after) {
        return desk(false, after);
    }

    @RolesAllowed(ASSESSOR)
    public Slice<DeskLine> decided(String after) {
        return desk(true, after);
    }

    private Slice<DeskLine> desk(boolean decided, String after) {
        Slice<Submissions.OnDesk> rows =
                submissions.desk(
                        me.id(),
                        conflicts.circle(me.id()),
                        conflicts.agreedTo(me.id()),
                        decided,
                        after,
                        PAGE);
        Map<PersonId, PersonCard> cards =
                directory.cards(
                        rows.items().stream()
                                .map(Submissions.OnDesk::candidate)
                                .collect(Collectors.toSet()));
        return rows.map(one -> new DeskLine(cards.get(one.candidate()), one));
    }

    @RolesAllowed(ASSESSOR)
    public Assessment open(SubmissionId id) {
        AssessorsDoor.Entry entry = door.open(id);
        Submission submission = entry.submission();
        Set<PersonId> named = new HashSet<>();
        named.add(submission.candidate());
        entry.markings().forEach(one -> named.add(one.marker()));
        Map<PersonId, PersonCard> cards = directory.cards(named);
        if (!entry.mayRead()) {
            return Assessment.unread(submission, cards, entry.free(), entry.agreed());
        }
        SubmissionReader proof = entry.reader(me.id());
        boolean all =
                entry.own() == null
                        ? submission.state() != SubmissionState.MARKING
                        : entry.bothComplete();
        List<Assessment.Marked> markings =
                entry.markings().stream()
                        .map(one -> marked(proof, one, cards, all || one == entry.own()))
                        .toList();
        Settlement settlement = all ? submissions.settlement(id).orElse(null) : null;
        return new Assessment(
                id,
                cards.get(submission.candidate()),
                submission.title(),
                submission.round(),
                submission.state(),
                submission.result().orElse(null),
                submission.submittedAt(),
                submission.assessBy(),
                null,
                entry.agreed(),
                entry.own() == null ? null : entry.own().place(),
                entry.own() == null ? 0 : entry.own().version(),
                reading.outcomes(proof, id),
                markings,
                settlement == null ? Answers.NONE : reading.answers(proof, settlement),
                settlement != null && settlement.writtenBy().equals(me.id()),
                settlement == null ? 0 : settlement.version());
    }

    private Assessment.Marked marked(
            SubmissionReader proof, Marking one, Map<PersonId, PersonCard> cards, boolean shown) {
        return new Assessment.Marked(
                cards.get(one.marker()),
                one.place(),
                one.marker().equals(me.id()),
                one.isByAgreement(),
                one.isComplete(),
                shown ? reading.answers(proof, one) : null);
    }

    @RolesAllowed(ASSESSOR)
    public PieceToRead piece(SubmissionId id, FrozenPartId part) {
        return reading.piece(door.open(id).reader(me.id()), id, part);
    }

    @RolesAllowed(ASSESSOR)
    public FrozenFileToRead file(SubmissionId id, FrozenPartId part, FrozenFileId file) {
        return reading.file(door.open(id).reader(me.id()), id, part, file);
    }

    /** Asks anew for each part. */
    @RolesAllowed(ASSESSOR)
    public byte[] part(SubmissionId id, FrozenPartId part, FrozenFileId file, int position) {
        return reading.content(door.open(id).reader(me.id()), id, part, file, position);
    }
}
