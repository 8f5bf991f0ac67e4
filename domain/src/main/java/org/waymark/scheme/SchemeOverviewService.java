package org.waymark.scheme;

import static org.waymark.access.Roles.ADMINISTRATOR;
import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.scheme.SchemeSummary.PhaseSummary;

/** How schemes and their phases stand: states, dates and counts. */
@Stateless
public class SchemeOverviewService {
    @Inject CurrentPerson me;
    @Inject Schemes schemes;
    @Inject Phases phases;
    @Inject @Any Instance<PhaseFigures> figures;

    public SchemeOverviewService() {}

    /** Every scheme with its phases. */
    @RolesAllowed(ADMINISTRATOR)
    public List<SchemeSummary> all() {
        return summaries(schemes.all(), phases.all());
    }

    /** The caller's schemes with their phases and counts; never a word of anybody. */
    @RolesAllowed(COORDINATOR)
    public List<SchemeSummary> coordinated() {
        List<Phase> mine = phases.coordinatedBy(me.id());
        Set<SchemeId> ids = Set.copyOf(mine.stream().map(Phase::scheme).toList());
        return summaries(
                schemes.all().stream().filter(scheme -> ids.contains(scheme.id())).toList(), mine);
    }

    private List<SchemeSummary> summaries(List<Scheme> listed, List<Phase> theirs) {
        Map<PhaseId, List<PhaseFigures.Figure>> counted = new HashMap<>();
        List<PhaseId> ids = theirs.stream().map(Phase::id).toList();
        if (!ids.isEmpty()) {
            for (PhaseFigures source : figures) {
                source.of(ids)
                        .forEach(
                                (id, some) ->
                                        counted.computeIfAbsent(id, any -> new ArrayList<>())
                                                .addAll(some));
            }
        }
        return listed.stream()
                .map(
                        scheme ->
                                new SchemeSummary(
                                        scheme.id(),
                                        scheme.name(),
                                        theirs.stream()
                                                .filter(p -> p.scheme().equals(scheme.id()))
                                                .map(p -> summary(p, counted))
                                                .toList()))
                .toList();
    }

    private static PhaseSummary summary(
            Phase phase, Map<PhaseId, List<PhaseFigures.Figure>> counted) {
        return new PhaseSummary(
                phase.id(),
                phase.name(),
                phase.state(),
                phase.startsOn(),
                phase.endsOn(),
                counted.getOrDefault(phase.id(), List.of()).stream()
                        .sorted(Comparator.comparingInt(PhaseFigures.Figure::order))
                        .toList());
    }
}
