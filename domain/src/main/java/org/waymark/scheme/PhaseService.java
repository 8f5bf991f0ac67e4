package org.waymark.scheme;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormId;
import org.waymark.form.FormShelf;
import org.waymark.form.FormVersion;
import org.waymark.form.Forms;
import org.waymark.people.Directory;
import org.waymark.people.Organisation;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.UniversityTime;

/** Sets phases up, publishes them and moves them on. */
@Stateless
public class PhaseService {
    @Inject CurrentPerson me;
    @Inject Schemes schemes;
    @Inject Phases phases;
    @Inject Invitations invitations;
    @Inject Forms forms;
    @Inject FormShelf shelf;
    @Inject Organisation organisation;
    @Inject Directory directory;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public PhaseService() {}

    /** Begins a scheme with the draft of its first phase. */
    @RolesAllowed(ADMINISTRATOR)
    public PhaseId beginWith(
            String schemeName, Template template, String name, LocalDate first, LocalDate last) {
        Scheme scheme = Scheme.named(schemeName);
        schemes.add(scheme);
        return draft(scheme.id(), template, name, first, last);
    }

    /** Makes a draft of a phase from a template, with the template's rules, forms and words. */
    @RolesAllowed(ADMINISTRATOR)
    public PhaseId draft(
            SchemeId scheme, Template template, String name, LocalDate first, LocalDate last) {
        schemes.require(scheme);
        Phase phase = Phase.draft(scheme, template, name, first, last, formsOf(template));
        phase.invite(new AudienceLists(organisation).ofJobFamilies(template.jobFamilies()));
        phases.add(phase);
        happened.fire(new PhaseDrafted(me.id(), phase.id()));
        return phase.id();
    }

    /** The phase with all that was answered about it. */
    @RolesAllowed(ADMINISTRATOR)
    public PhaseSetup setup(PhaseId id) {
        Phase phase = phases.require(id);
        Map<Part, List<String>> named = phases.audienceNames(id);
        var audience = new EnumMap<Part, List<String>>(Part.class);
        for (Part part : Part.values()) {
            audience.put(part, named.getOrDefault(part, List.of()));
        }
        List<PersonId> coordinators = schemes.coordinatorsOf(phase.scheme());
        return new PhaseSetup(
                id,
                phase.scheme(),
                schemes.require(phase.scheme()).name(),
                phase.template().title(),
                phase.name(),
                phase.state(),
                phase.startsOn(),
                phase.endsOn(),
                phase.dates(),
                phase.waitsToOpen(),
                phase.toldBeforeJoining(),
                RulesForm.answers(phase.rules()),
                audience,
                coordinators.isEmpty() ? List.of() : directory.cardsByName(coordinators),
                invitations.counts(id),
                phase.beenThrough(),
                phase.state() == PhaseState.DRAFT
                        ? phase.hindrances(coordinators.size(), UniversityTime.today(clock))
                        : List.of(),
                phase.nextStates());
    }

    @RolesAllowed(ADMINISTRATOR)
    public void describe(PhaseId id, String name, String told) {
        Phase phase = phases.require(id);
        phase.rename(name);
        phase.tellBeforeJoining(told);
        phase.wentThrough(SetupTask.WORDS);
        changed(phase);
    }

    /** Takes the rules that the answers to {@link RulesForm#form} say. */
    @RolesAllowed(ADMINISTRATOR)
    public void goBy(PhaseId id, Answers rules) {
        Phase phase = phases.require(id);
        phase.goBy(RulesForm.rules(rules));
        phase.wentThrough(SetupTask.RULES);
        changed(phase);
    }

    /** The questions about who may join, with the university's own lists. */
    @RolesAllowed(ADMINISTRATOR)
    public Form audienceForm() {
        return new AudienceLists(organisation).form();
    }

    @RolesAllowed(ADMINISTRATOR)
    public Answers audience(PhaseId id) {
        return new AudienceLists(organisation).answers(phases.require(id).audience());
    }

    @RolesAllowed(ADMINISTRATOR)
    public void invite(PhaseId id, Answers audience) {
        Phase phase = phases.require(id);
        phase.invite(new AudienceLists(organisation).audience(audience));
        phase.wentThrough(SetupTask.AUDIENCE);
        changed(phase);
    }

    /** One of the phase's forms, to be read through. */
    @RolesAllowed(ADMINISTRATOR)
    public Form form(PhaseId id, String key) {
        return shelf.form(phases.require(id).form(key));
    }

    /** Notes that the caller has been through this part, and leaves it as it is. */
    @RolesAllowed(ADMINISTRATOR)
    public void wentThrough(PhaseId id, SetupTask task) {
        phases.require(id).wentThrough(task);
    }

    /** Opens it to the people who may join, now or on its opening day. */
    @RolesAllowed(ADMINISTRATOR)
    public void publish(PhaseId id) {
        Phase phase = phases.require(id);
        phase.publish(schemes.coordinatorsOf(phase.scheme()).size(), UniversityTime.today(clock));
        happened.fire(
                phase.waitsToOpen()
                        ? new PhaseScheduled(me.id(), id)
                        : new PhasePublished(me.id(), id));
    }

    @RolesAllowed(ADMINISTRATOR)
    public void moveTo(PhaseId id, PhaseState state) {
        phases.require(id).moveTo(state, UniversityTime.today(clock));
        happened.fire(new PhaseMoved(me.id(), id, state));
    }

    /** The template's forms; a text that was kept before is used again. */
    private Map<String, FormId> formsOf(Template template) {
        Map<String, FormVersion> kept = new HashMap<>();
        forms.newestOf(template.key()).forEach(version -> kept.put(version.key(), version));
        Map<String, FormId> ids = new HashMap<>();
        for (String key : Template.FORMS) {
            String text = template.form(key);
            FormVersion version = kept.get(key);
            if (version == null || !version.text().equals(text)) {
                int number = version == null ? 1 : version.form().version() + 1;
                version = new FormVersion(template.key(), key, number, text);
                forms.add(version);
            }
            ids.put(key, version.id());
        }
        return ids;
    }

    private void changed(Phase phase) {
        happened.fire(new PhaseChanged(me.id(), phase.id()));
    }
}
