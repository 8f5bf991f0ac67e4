package org.waymark.release;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.people.GradeId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

/** What an hour of each grade costs, so that those who plan a phase see what it takes. */
@Stateless
public class CostService {
    @Inject CurrentPerson me;
    @Inject GradeCosts costs;
    @Inject Event<Happened> happened;

    public CostService() {}

    @RolesAllowed(ADMINISTRATOR)
    public List<CostOfGrade> costs() {
        return costs.all();
    }

    /**
     * Keeps these, all or none. Where somebody has changed one meanwhile, nothing is kept.
     *
     * @param read what the caller saw before, in the order of {@code said}
     * @param said the same grades, with what they are to cost; null for nothing
     */
    @RolesAllowed(ADMINISTRATOR)
    public void say(List<CostOfGrade> read, List<CostOfGrade> said) {
        Map<GradeId, GradeCost> kept =
                costs.said().stream()
                        .collect(Collectors.toMap(GradeCost::grade, Function.identity()));
        var broken = new ArrayList<RuleBroken>();
        for (int row = 0; row < said.size(); row++) {
            try {
                say(read.get(row), said.get(row), kept.get(said.get(row).grade()));
            } catch (RuleBroken refused) {
                broken.add(refused.at("rows:" + row + ":hourly"));
            }
        }
        if (!broken.isEmpty()) {
            throw new RulesBroken(broken);
        }
    }

    private void say(CostOfGrade read, CostOfGrade said, GradeCost kept) {
        BigDecimal now = kept == null ? null : kept.hourly();
        if (isSame(now, said.hourly())) {
            return;
        }
        if (!isSame(now, read.hourly())) {
            throw new ChangedMeanwhile();
        }
        if (said.hourly() == null) {
            costs.remove(kept);
        } else if (kept == null) {
            costs.add(new GradeCost(said.grade(), said.hourly()));
        } else {
            kept.becomes(said.hourly());
        }
        happened.fire(new CostsSaid(me.id(), said.grade()));
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one == null || other == null
                ? Objects.equals(one, other)
                : one.compareTo(other) == 0;
    }
}
