package org.waymark.plan;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Directory;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Planning;
import org.waymark.shared.NotFound;
import org.waymark.vault.Vault;

/** The plan as a whole: its objectives, in the order that the mentee gives them. */
@Stateless
public class PlanService {
    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject Objectives objectives;
    @Inject PlanLists lists;
    @Inject Directory directory;
    @Inject Vault vault;

    public PlanService() {}

    @RolesAllowed(STAFF)
    public Plan plan(PartnershipId partnership) {
        PairMember reader = partnerships.ofMember(partnership, me.id());
        List<ObjectiveLine> lines = objectives(reader);
        if (lines.isEmpty() && planning(reader) == Planning.OFF) {
            throw new NotFound();
        }
        return new Plan(
                partnership,
                directory.requireCard(reader.partner()),
                reader.isMentee(),
                reader.partnership().state().keepsPages() && planning(reader) != Planning.OFF,
                lines.size() >= Objective.MOST_OF_A_PAIR,
                lines);
    }

    @RolesAllowed(STAFF)
    public Outline outline(PartnershipId partnership) {
        PairMember reader = partnerships.ofMember(partnership, me.id());
        Planning planning = planning(reader);
        return new Outline(
                reader.side(),
                reader.partnership().state().keepsPages() && planning != Planning.OFF,
                planning == Planning.OPTIONAL,
                objectives(reader));
    }

    private Planning planning(PairMember reader) {
        return phases.require(reader.partnership().phase()).rules().planning();
    }

    private List<ObjectiveLine> objectives(PairMember reader) {
        List<PlanLists.Line> all = lists.of(reader.partnershipId());
        var lines = new ArrayList<ObjectiveLine>();
        for (int i = 0; i < all.size(); i++) {
            lines.add(line(all.get(i), reader, i == 0, i == all.size() - 1));
        }
        return lines;
    }

    private ObjectiveLine line(
            PlanLists.Line line, PairMember reader, boolean first, boolean last) {
        Objective objective = line.objective();
        Answers answers = Answers.fromJson(vault.open(reader, objective.answers()));
        return new ObjectiveLine(
                objective.id(),
                ObjectiveLine.title(answers),
                answers.text("how-know"),
                objective.state(),
                objective.stateSince(),
                objective.dueOn().orElse(null),
                objective.isEffectTold(),
                line.comments(),
                line.openActions(),
                first,
                last);
    }

    /** Changes its place with the one above it. */
    @RolesAllowed(STAFF)
    public void moveUp(ObjectiveId id) {
        Objective objective = objectives.require(id);
        PairMember writer = partnerships.ofMember(objective.partnership(), me.id());
        List<Objective> all = objectives.of(objective.partnership());
        int place = all.indexOf(objective);
        if (place > 0) {
            objective.swapWith(writer, all.get(place - 1));
        }
    }
}
