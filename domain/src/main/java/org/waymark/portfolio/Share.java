package org.waymark.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;

/**
 * What an owner lets one named person read, for one purpose and until a day, or until they end it.
 */
@Entity
@Table(name = "portfolio_share")
public class Share {
    @Id
    @Convert(converter = ShareId.Column.class)
    private ShareId id;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "owner_id")
    private PersonId owner;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "reader_id")
    private PersonId reader;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "with_profile")
    private boolean withProfile;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version private long version;

    protected Share() {}

    static Share of(ShareId id, PersonId owner, SharePlan plan, LocalDate today, Instant now) {
        if (plan.reader() == null) {
            throw new RuleBroken("portfolio.rule.reader").at("name");
        }
        if (plan.reader().equals(owner)) {
            throw new RuleBroken("portfolio.rule.oneself").at("name");
        }
        if (plan.purpose() == null) {
            throw new RuleBroken("portfolio.rule.purpose").at("purpose");
        }
        if (plan.endsOn() == null
                || plan.endsOn().isBefore(today)
                || plan.endsOn().isAfter(today.plusMonths(SharePlan.MOST_MONTHS))) {
            throw new RuleBroken("portfolio.rule.ends", SharePlan.MOST_MONTHS).at("ends");
        }
        if (plan.items().isEmpty() && !plan.withProfile()) {
            throw new RuleBroken("portfolio.rule.nothing-shared");
        }
        if (plan.items().size() > SharePlan.MOST_ITEMS) {
            throw new RuleBroken("portfolio.rule.share-many", SharePlan.MOST_ITEMS);
        }
        var share = new Share();
        share.id = id;
        share.owner = owner;
        share.reader = plan.reader();
        share.purpose = plan.purpose();
        share.withProfile = plan.withProfile();
        share.endsOn = plan.endsOn();
        share.sharedAt = now;
        return share;
    }

    /** From now on the reader finds nothing; ending twice changes nothing. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** The last day counts. */
    public boolean isOpen(LocalDate today) {
        return endedAt == null && !today.isAfter(endsOn);
    }

    public ShareId id() {
        return id;
    }

    public PersonId owner() {
        return owner;
    }

    public PersonId reader() {
        return reader;
    }

    public Purpose purpose() {
        return purpose;
    }

    public boolean withProfile() {
        return withProfile;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Instant sharedAt() {
        return sharedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
