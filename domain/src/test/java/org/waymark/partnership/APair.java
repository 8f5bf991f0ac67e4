package org.waymark.partnership;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/** A pair at one point of its life, for the tests of every feature. */
public record APair(Partnership partnership) {
    public static final Instant ACCEPTED = Instant.parse("2026-09-07T09:00:00Z");
    public static final Instant SIGNED = Instant.parse("2026-09-14T10:00:00Z");
    public static final LocalDate FROM = LocalDate.of(2026, 9, 14);
    public static final LocalDate UNTIL = LocalDate.of(2027, 9, 13);

    public static APair agreeing() {
        return new APair(
                Partnership.accepted(
                        PartnershipId.next(),
                        PhaseId.next(),
                        PersonId.next(),
                        PersonId.next(),
                        1,
                        ACCEPTED));
    }

    public static APair active() {
        APair pair = agreeing();
        pair.partnership.signed(FROM, UNTIL, SIGNED);
        return pair;
    }

    public static APair windingDown() {
        APair pair = active();
        pair.partnership.windDown(UNTIL);
        return pair;
    }

    public static APair ended() {
        APair pair = active();
        pair.partnership.end(EndingKind.COMPLETED, SIGNED.plusSeconds(60));
        return pair;
    }

    public PartnershipId id() {
        return partnership.id();
    }

    public PairMember mentor() {
        return new PairMember(partnership, Side.MENTOR);
    }

    public PairMember mentee() {
        return new PairMember(partnership, Side.MENTEE);
    }
}
