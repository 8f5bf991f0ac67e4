package org.waymark.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.waymark.shared.ChangedMeanwhile;

/** The figures of the eligible staff of a year, which two people may be entering. */
@Entity
@Table(name = "eligible_year")
public class EligibleYear {
    @Id
    @Column(name = "starts_in")
    private int startsIn;

    /** How often they were changed. */
    private int changes;

    @Version private long version;

    protected EligibleYear() {}

    public EligibleYear(int startsIn) {
        this.startsIn = startsIn;
    }

    /** Refused where somebody has changed them since the caller read them. */
    void changed(int read) {
        if (read != changes) {
            throw new ChangedMeanwhile();
        }
        changes++;
    }

    public int changes() {
        return changes;
    }
}
