package org.waymark.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;

/**
 * A time in which a partnership stood still, whatever the reason, which nobody is asked for
 * (PRODUCT §7). Its days don't count: everything that would have fallen due from its first day on
 * falls due so many days later.
 */
@Entity
@Table(name = "partnership_hold")
public class Hold {
    /** A longer one is another partnership. */
    static final int LONGEST_MONTHS = 18;

    @Id
    @Convert(converter = HoldId.Column.class)
    private HoldId id;

    @Convert(converter = PartnershipId.Column.class)
    @Column(name = "partnership_id")
    private PartnershipId partnership;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "goes_on_at")
    private LocalDate goesOnAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "begun_by")
    private PersonId begunBy;

    @Version private long version;

    protected Hold() {}

    /**
     * @param goesOnAt the day on which it ends by itself, or null where somebody ends it
     */
    static Hold begun(PartnershipId partnership, LocalDate today, LocalDate goesOnAt, PersonId by) {
        var hold = new Hold();
        hold.id = HoldId.next();
        hold.partnership = partnership;
        hold.begunOn = today;
        hold.begunBy = by;
        hold.lastUntil(goesOnAt, today);
        return hold;
    }

    /** Another day on which it ends by itself, or null where somebody ends it. */
    void lastUntil(LocalDate day, LocalDate today) {
        if (day != null && !day.isAfter(today)) {
            throw new RuleBroken("partnership.rule.hold-until-past").at("until");
        }
        if (day != null && day.isAfter(begunOn.plusMonths(LONGEST_MONTHS))) {
            throw new RuleBroken("partnership.rule.hold-too-long", LONGEST_MONTHS).at("until");
        }
        goesOnAt = day;
    }

    void end(LocalDate today) {
        endedOn = today;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    /** When it ends by itself. */
    public Optional<LocalDate> goesOnAt() {
        return Optional.ofNullable(goesOnAt);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** How many days don't count; none while it lasts, since nobody knows yet. */
    int days() {
        return endedOn == null ? 0 : (int) ChronoUnit.DAYS.between(begunOn, endedOn);
    }
}
