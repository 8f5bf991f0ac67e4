package org.waymark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.people.SomePeople;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Happened;
import org.waymark.shared.Slice;

class TheAuditTrail {
    private final SomePeople people = new SomePeople();
    private final PersonId tom = people.called("Tom", "Hargreaves");
    private final PartnershipId pair = PartnershipId.next();
    private final InMemoryEntries entries = new InMemoryEntries();
    private final AuditTrail trail = new AuditTrail(entries, ClockOnTheWall.onAThursday());
    private final AuditService service = new AuditService(entries, people);

    /** Something that could happen. */
    record AgreementSigned(PersonId by, PartnershipId about) implements Happened {}

    @Test
    void saysWhenWhoDidWhatToWhichThing() {
        trail.note(new AgreementSigned(tom, pair));
        AuditService.Line line = service.trail(AuditFilter.EVERYTHING, null).items().get(0);
        assertThat(line.byName()).isEqualTo("Tom Hargreaves");
        assertThat(line.action()).isEqualTo("agreement-signed");
        assertThat(line.aboutType()).isEqualTo("partnership");
        assertThat(line.aboutId()).isEqualTo(pair.value());
    }

    @Test
    void namesNobodyWhereTheClockDidIt() {
        trail.note(new AgreementSigned(null, pair));
        assertThat(service.trail(AuditFilter.EVERYTHING, null).items().get(0).byName()).isNull();
    }

    @Test
    void isReadPageByPageNewestFirst() {
        for (int i = 0; i < AuditService.PAGE + 10; i++) {
            trail.note(new AgreementSigned(tom, PartnershipId.next()));
        }
        Slice<AuditService.Line> first = service.trail(AuditFilter.EVERYTHING, null);
        Slice<AuditService.Line> second = service.trail(AuditFilter.EVERYTHING, first.next());
        assertThat(first.items()).hasSize(AuditService.PAGE);
        assertThat(second.items()).hasSize(10);
        assertThat(second.hasMore()).isFalse();
    }

    private static final class InMemoryEntries implements AuditEntries {
        private final List<AuditEntry> entries = new ArrayList<>();

        @Override
        public void add(AuditEntry entry) {
            entries.add(entry);
        }

        @Override
        public List<AuditEntry> newest(AuditFilter filter, AuditEntryId before, int most) {
            var newest = new ArrayList<>(entries);
            Collections.reverse(newest);
            int from =
                    before == null
                            ? 0
                            : newest.stream().map(AuditEntry::id).toList().indexOf(before) + 1;
            return newest.stream().skip(from).limit(most).toList();
        }

        @Override
        public List<String> actions() {
            return entries.stream().map(AuditEntry::action).distinct().sorted().toList();
        }
    }
}
