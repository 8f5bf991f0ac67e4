package org.waymark.release;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.waymark.people.GradeId;
import org.waymark.shared.RuleBroken;

/**
 * What an hour of somebody in this grade costs the university, in pounds, all on-costs included.
 */
@Entity
@Table(name = "grade_cost")
public class GradeCost {
    static final BigDecimal MOST = new BigDecimal("9999.99");

    @Id
    @Convert(converter = GradeId.Column.class)
    @Column(name = "grade_id")
    private GradeId grade;

    @Column(name = "hourly_cost")
    private BigDecimal hourly;

    @Version private long version;

    protected GradeCost() {}

    public GradeCost(GradeId grade, BigDecimal hourly) {
        this.grade = grade;
        becomes(hourly);
    }

    /** In pounds, to the penny; refused below nothing and where it can't be an hour's. */
    public void becomes(BigDecimal newHourly) {
        if (newHourly.signum() < 0 || newHourly.compareTo(MOST) > 0) {
            throw new RuleBroken("release.rule.cost", MOST);
        }
        hourly = newHourly.setScale(2, RoundingMode.HALF_UP);
    }

    public GradeId grade() {
        return grade;
    }

    public BigDecimal hourly() {
        return hourly;
    }
}
