package org.waymark.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.audit.AuditEntries;
import org.waymark.audit.AuditEntry;
import org.waymark.audit.AuditFilter;
import org.waymark.audit.TestAudit;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.PartnershipBegan;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.shared.ClockOnTheWall;

class TheTrail {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final AuditEntries entries = db.make(JpaAuditEntries.class);
    private final TestAudit audit = new TestAudit(entries, ClockOnTheWall.onAThursday());
    private final PersonId tom = PersonId.next();
    private final PersonId amara = PersonId.next();

    @Test
    void isFilteredByActionAndPersonAndPagedByKey() {
        var pair = PartnershipId.next();
        db.inTransaction(() -> audit.note(new PartnershipBegan(tom, pair)));
        db.inTransaction(() -> audit.note(new PartnershipBegan(amara, pair)));
        db.inTransaction(() -> audit.note(new PartnershipEnded(null, pair, EndingKind.LEFT)));

        List<AuditEntry> all = newest(AuditFilter.EVERYTHING, null);
        assertThat(all)
                .extracting(AuditEntry::action)
                .containsExactly("partnership-ended", "partnership-began", "partnership-began");
        assertThat(all.get(0).by()).isNull();
        assertThat(newest(new AuditFilter("partnership-began", null), null)).hasSize(2);
        assertThat(newest(new AuditFilter(null, amara), null)).hasSize(1);
        assertThat(newest(new AuditFilter("partnership-began", null), all.get(1))).hasSize(1);
        assertThat(db.inTransaction(entries::actions))
                .containsExactly("partnership-began", "partnership-ended");
    }

    private List<AuditEntry> newest(AuditFilter filter, AuditEntry before) {
        return db.inTransaction(
                () -> entries.newest(filter, before == null ? null : before.id(), 10));
    }
}
