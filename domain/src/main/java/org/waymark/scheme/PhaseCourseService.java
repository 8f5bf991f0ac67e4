package org.waymark.scheme;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.shared.Happened;
import org.waymark.shared.UniversityTime;

/** How a phase goes on: its days, what a step by hand would do, and the next one like it. */
@Stateless
public class PhaseCourseService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject @Any Instance<PhaseFigures> figures;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public PhaseCourseService() {}

    public PhaseCourseService(
            CurrentPerson me,
            Phases phases,
            Instance<PhaseFigures> figures,
            Clock clock,
            Event<Happened> happened) {
        this.me = me;
        this.phases = phases;
        this.figures = figures;
        this.clock = clock;
        this.happened = happened;
    }

    @RolesAllowed(ADMINISTRATOR)
    public PhaseDays days(PhaseId id) {
        Phase phase = phases.require(id);
        return new PhaseDays(
                phase.name(),
                phase.state(),
                phase.startsOn(),
                phase.endsOn(),
                phase.dates(),
                phase.version());
    }

    /**
     * Sets the days of a phase; its first and last only while it is a draft.
     *
     * @param seen the version in which the caller read them
     */
    @RolesAllowed(ADMINISTRATOR)
    public void plan(PhaseId id, LocalDate first, LocalDate last, PhaseDates dates, long seen) {
        Phase phase = phases.require(id);
        phase.mustBeAt(seen);
        if (phase.state() == PhaseState.DRAFT) {
            phase.runFrom(first, last);
        }
        phase.goOnBy(dates);
        phase.wentThrough(SetupTask.DATES);
        happened.fire(new PhaseChanged(me.id(), id));
    }

    /** What moving it to the next or last state would do, and to whom. */
    @RolesAllowed(ADMINISTRATOR)
    public PhaseStep step(PhaseId id, PhaseState to) {
        Phase phase = phases.require(id);
        LocalDate today = UniversityTime.today(clock);
        List<PhaseState> givenUp =
                Arrays.stream(PhaseState.values())
                        .filter(later -> later.compareTo(to) > 0)
                        .filter(
                                later ->
                                        phase.dates()
                                                .of(later)
                                                .filter(day -> !day.isAfter(today))
                                                .isPresent())
                        .toList();
        return new PhaseStep(id, phase.name(), phase.state(), to, counted(id), givenUp);
    }

    /** Takes back that it opens on its day. */
    @RolesAllowed(ADMINISTRATOR)
    public void holdBack(PhaseId id) {
        phases.require(id).holdBack();
        happened.fire(new PhaseHeldBack(me.id(), id));
    }

    /**
     * A draft like that phase, with its rules, forms, messages and audience, without its people.
     */
    @RolesAllowed(ADMINISTRATOR)
    public PhaseId duplicate(PhaseId id, String name, LocalDate first, LocalDate last) {
        Phase copy = phases.require(id).another(name, first, last);
        phases.add(copy);
        happened.fire(new PhaseDuplicated(me.id(), copy.id(), id));
        return copy.id();
    }

    private List<PhaseFigures.Figure> counted(PhaseId id) {
        var all = new ArrayList<PhaseFigures.Figure>();
        for (PhaseFigures source : figures) {
            all.addAll(source.of(List.of(id)).getOrDefault(id, List.of()));
        }
        all.sort(Comparator.comparingInt(PhaseFigures.Figure::order));
        return all;
    }
}
