package org.waymark.evaluation;

import static org.waymark.access.Roles.COORDINATOR;
import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.waymark.access.CurrentPerson;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.scheme.SchemeId;
import org.waymark.shared.NotFound;
import org.waymark.shared.UniversityTime;

/** What changed because of what people said: kept by coordinators, read by who takes part. */
@Stateless
public class ImprovementService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Voices voices;
    @Inject Clock clock;

    public ImprovementService() {}

    /** Those of the phase's scheme. */
    @RolesAllowed(COORDINATOR)
    public List<ImprovementLine> of(PhaseId phase) {
        return voices.improvements(scheme(phase)).stream().map(ImprovementLine::of).toList();
    }

    @RolesAllowed(COORDINATOR)
    public ImprovementLine toChange(PhaseId phase, ImprovementId id) {
        return ImprovementLine.of(find(phase, id));
    }

    @RolesAllowed(COORDINATOR)
    public void add(PhaseId phase, String said, String done, LocalDate doneOn) {
        var made = new Improvement(scheme(phase));
        made.say(said, done, doneOn, UniversityTime.today(clock));
        voices.add(made);
    }

    @RolesAllowed(COORDINATOR)
    public void change(
            PhaseId phase,
            ImprovementId id,
            String said,
            String done,
            LocalDate doneOn,
            long seen) {
        Improvement there = find(phase, id);
        there.mustBeAt(seen);
        there.say(said, done, doneOn, UniversityTime.today(clock));
    }

    @RolesAllowed(COORDINATOR)
    public void remove(PhaseId phase, ImprovementId id) {
        voices.remove(find(phase, id));
    }

    /** What people say, for everyone; and what changed, in the schemes that the caller joined. */
    @RolesAllowed(STAFF)
    public List<SchemeVoices> all() {
        List<Quoted> quoted = voices.quoted();
        List<Changed> changed = voices.changedFor(me.id());
        var names = new TreeSet<String>();
        quoted.forEach(one -> names.add(one.scheme()));
        changed.forEach(one -> names.add(one.scheme()));
        var all = new ArrayList<SchemeVoices>();
        for (String name : names) {
            all.add(
                    new SchemeVoices(
                            name,
                            quoted.stream().filter(one -> one.scheme().equals(name)).toList(),
                            changed.stream().filter(one -> one.scheme().equals(name)).toList()));
        }
        return all;
    }

    private Improvement find(PhaseId phase, ImprovementId id) {
        return voices.find(id, scheme(phase)).orElseThrow(NotFound::new);
    }

    private SchemeId scheme(PhaseId id) {
        Phase phase = phases.requireCoordinated(id, me.id());
        return phase.scheme();
    }
}
