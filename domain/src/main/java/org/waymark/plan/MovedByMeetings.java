package org.waymark.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.action.ObjectivesMoved;
import org.waymark.form.Answers;
import org.waymark.partnership.PairMember;
import org.waymark.shared.NotFound;
import org.waymark.vault.Vault;

/** What a meeting did for the plan. */
@ApplicationScoped
public class MovedByMeetings implements ObjectivesMoved {
    @Inject Objectives objectives;
    @Inject PlanLists lists;
    @Inject Vault vault;

    protected MovedByMeetings() {}

    @Override
    public List<Choice> open(PairMember reader, String meeting) {
        return lists.openBeside(reader.partnershipId(), meeting, reader.person()).stream()
                .map(one -> choice(one, reader))
                .toList();
    }

    private Choice choice(PlanLists.Beside one, PairMember reader) {
        return new Choice(
                one.objective().id().value(),
                ObjectiveLine.title(
                        Answers.fromJson(vault.open(reader, one.objective().answers()))),
                one.moved());
    }

    @Override
    public void say(PairMember by, String meeting, LocalDate metOn, Collection<String> chosen) {
        Map<ObjectiveId, Movement> said =
                objectives.movements(meeting, by.person()).stream()
                        .collect(Collectors.toMap(Movement::objective, Function.identity()));
        Set<ObjectiveId> now = chosen.stream().map(MovedByMeetings::id).collect(Collectors.toSet());
        said.values().stream()
                .filter(one -> !now.contains(one.objective()))
                .forEach(objectives::remove);
        List<ObjectiveId> fresh = now.stream().filter(id -> !said.containsKey(id)).toList();
        if (fresh.isEmpty()) {
            return;
        }
        Map<ObjectiveId, Objective> plan =
                objectives.of(by.partnershipId()).stream()
                        .collect(Collectors.toMap(Objective::id, Function.identity()));
        for (ObjectiveId id : fresh) {
            if (!plan.containsKey(id)) {
                throw new NotFound();
            }
            objectives.add(Movement.say(by, plan.get(id), meeting, metOn));
        }
    }

    private static ObjectiveId id(String text) {
        try {
            return new ObjectiveId(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
