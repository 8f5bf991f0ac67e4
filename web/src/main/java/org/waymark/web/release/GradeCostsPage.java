package org.waymark.web.release;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.waymark.people.GradeId;
import org.waymark.release.CostOfGrade;
import org.waymark.release.CostService;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.web.frame.Toast;

/** What an hour of each grade costs. */
@Named
@RequestScoped
public class GradeCostsPage {
    @Inject CostService costs;
    @Inject Toast toast;

    private List<Row> rows;

    @PostConstruct
    void load() {
        rows = costs.costs().stream().map(Row::new).toList();
    }

    public void save() {
        var read = new ArrayList<CostOfGrade>();
        var said = new ArrayList<CostOfGrade>();
        for (Row row : rows) {
            read.add(row.of(row.readCost()));
            said.add(row.of(row.hourly));
        }
        try {
            costs.say(read, said);
        } catch (ChangedMeanwhile changed) {
            throw new RuleBroken("release.rule.changed-meanwhile");
        }
        toast.say("release.costs.saved");
        Faces.redirect("admin/release/costs.xhtml");
    }

    public List<Row> getRows() {
        return rows;
    }

    /** One grade, with what stood there when the page was opened. */
    public static final class Row {
        private final GradeId grade;
        private final String name;
        private BigDecimal hourly;
        private String read;

        Row(CostOfGrade cost) {
            grade = cost.grade();
            name = cost.name();
            hourly = cost.hourly();
            read = hourly == null ? "" : hourly.toPlainString();
        }

        CostOfGrade of(BigDecimal cost) {
            return new CostOfGrade(grade, name, cost);
        }

        BigDecimal readCost() {
            try {
                return read == null || read.isBlank() ? null : new BigDecimal(read);
            } catch (NumberFormatException tampered) {
                throw new RuleBroken("release.rule.changed-meanwhile");
            }
        }

        public String getName() {
            return name;
        }

        public BigDecimal getHourly() {
            return hourly;
        }

        public void setHourly(BigDecimal hourly) {
            this.hourly = hourly;
        }

        public String getRead() {
            return read;
        }

        public void setRead(String read) {
            this.read = read;
        }
    }
}
