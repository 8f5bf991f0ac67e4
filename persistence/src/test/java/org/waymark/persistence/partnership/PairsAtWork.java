package org.waymark.persistence.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.agreement.AgreementService;
import org.waymark.agreement.SigningService;
import org.waymark.form.Answers;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.UniversityTime;

/** Pairs of One Step Beyond that live in the whole house, by an agreement that they signed. */
public final class PairsAtWork {
    public final House house;
    public final PhaseId phase;

    private final SignedPair others;
    private final Clock clock;

    /** Two people, and what they stand in. */
    public record Two(PartnershipId id, PersonId mentor, PersonId mentee) {}

    public PairsAtWork(MariaDb db, Clock clock) {
        this.clock = clock;
        others = new SignedPair(db);
        phase = others.phase;
        house = new House(db, clock);
        db.sql("UPDATE phase SET training = 'ENCOURAGED', mentors_need_approval = 0");
        db.sql("UPDATE partnership SET state = 'ENDED', ended_at = now(6), ending = 'COMPLETED'");
    }

    /** They have found each other and write their agreement. */
    public Two agreeing() {
        PersonId mentor = others.people.person("Tom", "Hargreaves", others.mentorsManager);
        PersonId mentee = others.people.person("Amara", "Okafor", others.menteesManager);
        PartnershipId id = PartnershipId.next();
        house.as(
                null,
                () ->
                        others.partnerships.add(
                                Partnership.accepted(
                                        id, phase, mentor, mentee, 1, clock.instant())));
        return new Two(id, mentor, mentee);
    }

    /** Both have signed today, for a year. */
    public Two signed() {
        Two pair = agreeing();
        house.as(
                pair.mentee(),
                () -> {
                    AgreementService writing = house.the(AgreementService.class);
                    var text = writing.toEdit(pair.id());
                    writing.write(pair.id(), text.read(), terms(text.answers()));
                });
        for (PersonId one : List.of(pair.mentee(), pair.mentor())) {
            house.as(
                    one,
                    () -> {
                        SigningService signing = house.the(SigningService.class);
                        signing.sign(pair.id(), signing.toRead(pair.id(), 0).orElseThrow().read());
                    });
        }
        return pair;
    }

    /** An agreement that can be signed. */
    public Answers terms(Answers proposed) {
        LocalDate today = UniversityTime.today(clock);
        return proposed.with("goals", "Lead a small team.")
                .with("from", today.toString())
                .with("until", today.plusYears(1).toString())
                .with("review-dates", today.plusMonths(6).toString())
                .with("venue", "online")
                .with("contact", "e-mail")
                .with("confidentiality", "yes")
                .with("conflicts", "none-we-know-of")
                .with("exit-known", "yes");
    }
}
