package org.waymark.partnership;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/** Partnerships by their situation, and either of the two as a proof. */
public final class Pairs {
    public static final Instant ACCEPTED = Instant.parse("2026-09-07T10:00:00Z");
    public static final Instant SIGNED = Instant.parse("2026-09-14T10:00:00Z");
    public static final LocalDate FROM = LocalDate.of(2026, 9, 14);
    public static final LocalDate UNTIL = LocalDate.of(2027, 9, 10);

    private Pairs() {}

    /** The mentor has said yes and nobody has signed. */
    public static Partnership agreeing() {
        return agreeing(PhaseId.next(), PersonId.next(), PersonId.next());
    }

    public static Partnership agreeing(PhaseId phase, PersonId mentor, PersonId mentee) {
        return Partnership.accepted(PartnershipId.next(), phase, mentor, mentee, 1, ACCEPTED);
    }

    public static Partnership active() {
        Partnership pair = agreeing();
        pair.signed(FROM, UNTIL, SIGNED);
        return pair;
    }

    public static Partnership ended() {
        Partnership pair = active();
        pair.end(EndingKind.COMPLETED, SIGNED.plusSeconds(1));
        return pair;
    }

    public static PairMember mentorOf(Partnership pair) {
        return pair.memberFor(pair.mentor()).orElseThrow();
    }

    public static PairMember menteeOf(Partnership pair) {
        return pair.memberFor(pair.mentee()).orElseThrow();
    }
}
