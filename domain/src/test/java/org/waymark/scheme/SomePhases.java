package org.waymark.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.people.PersonId;

/** Phases in memory. */
public final class SomePhases implements Phases {
    private final List<Phase> all = new ArrayList<>();

    public static SomePhases of(Phase... phases) {
        var some = new SomePhases();
        List.of(phases).forEach(some::add);
        return some;
    }

    @Override
    public void add(Phase phase) {
        all.add(phase);
    }

    @Override
    public Optional<Phase> find(PhaseId id) {
        return all.stream().filter(phase -> phase.id().equals(id)).findFirst();
    }

    @Override
    public List<Phase> in(PhaseState state) {
        return all.stream().filter(phase -> phase.state() == state).toList();
    }

    @Override
    public List<Phase> published() {
        return all.stream().filter(phase -> phase.state() != PhaseState.DRAFT).toList();
    }

    @Override
    public Map<PhaseId, Set<Audience>> audiences() {
        return Map.of();
    }

    @Override
    public Map<Part, List<String>> audienceNames(PhaseId id) {
        return Map.of();
    }

    @Override
    public List<Phase> all() {
        return List.copyOf(all);
    }

    @Override
    public Optional<Phase> findCoordinated(PhaseId id, PersonId coordinator) {
        return Optional.empty();
    }

    @Override
    public List<Phase> coordinatedBy(PersonId coordinator) {
        return List.of();
    }
}
