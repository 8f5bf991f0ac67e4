package org.waymark.scheme;

import static org.waymark.access.Roles.ADMINISTRATOR;
import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.Accounts;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormId;
import org.waymark.form.FormShelf;
import org.waymark.form.FormVersion;
import org.waymark.form.Forms;
import org.waymark.people.Colleagues;
import org.waymark.people.Directory;
import org.waymark.people.Organisation;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.SchemeSummary.PhaseSummary;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/** Sets phases up, publishes them and moves them on; tells coordinators how theirs stand. */
@Stateless
public class PhaseService {
    private static final int MOST_FOUND = 20;

    @Inject CurrentPerson me;
    @Inject Schemes schemes;
    @Inject Phases phases;
    @Inject Forms forms;
    @Inject FormShelf shelf;
    @Inject Organisation organisation;
    @Inject Directory directory;
    @Inject Colleagues colleagues;
    @Inject Accounts accounts;
    @Inject Clock clock;
    @Inject @Any Instance<PhaseFigures> figures;
    @Inject Event<Happened> happened;

    public PhaseService() {}

    /** Every scheme with its phases. */
    @RolesAllowed(ADMINISTRATOR)
    public List<SchemeSummary> schemes() {
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

    @RolesAllowed(ADMINISTRATOR)
    public String nameOf(SchemeId scheme) {
        return schemes.require(scheme).name();
    }

    /** Who coordinates the scheme, in order of name. */
    @RolesAllowed(ADMINISTRATOR)
    public List<PersonCard> coordinators(SchemeId scheme) {
        return cards(schemes.coordinatorsOf(scheme));
    }

    /** Begins a scheme with nobody to coordinate it yet. */
    @RolesAllowed(ADMINISTRATOR)
    public SchemeId begin(String schemeName) {
        Scheme scheme = Scheme.named(schemeName);
        schemes.add(scheme);
        return scheme.id();
    }

    /** Begins a scheme with the draft of its first phase. */
    @RolesAllowed(ADMINISTRATOR)
    public PhaseId beginWith(
            String schemeName, Template template, String name, LocalDate first, LocalDate last) {
        return draft(begin(schemeName), template, name, first, last);
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
        var audience = new EnumMap<Part, List<String>>(Part.class);
        AudienceLists lists = new AudienceLists(organisation);
        for (Part part : Part.values()) {
            audience.put(part, lists.names(part, phase.audience()));
        }
        return new PhaseSetup(
                id,
                phase.scheme(),
                schemes.require(phase.scheme()).name(),
                phase.template().title(),
                phase.name(),
                phase.state(),
                phase.startsOn(),
                phase.endsOn(),
                phase.toldBeforeJoining(),
                phase.rules().answers(),
                audience,
                cards(schemes.coordinatorsOf(phase.scheme())),
                phase.nextStates());
    }

    @RolesAllowed(ADMINISTRATOR)
    public void describe(PhaseId id, String name, LocalDate first, LocalDate last, String told) {
        Phase phase = phases.require(id);
        phase.rename(name);
        phase.runFrom(first, last);
        phase.tellBeforeJoining(told);
        changed(phase);
    }

    /** Takes the rules that the answers to {@link PhaseRules#form} say. */
    @RolesAllowed(ADMINISTRATOR)
    public void goBy(PhaseId id, Answers rules) {
        Phase phase = phases.require(id);
        phase.goBy(PhaseRules.of(rules));
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
        changed(phase);
    }

    /** One of the phase's forms, to be read through. */
    @RolesAllowed(ADMINISTRATOR)
    public Form form(PhaseId id, String key) {
        return shelf.form(phases.require(id).form(key));
    }

    /** Opens it to the people who may join. */
    @RolesAllowed(ADMINISTRATOR)
    public void publish(PhaseId id) {
        Phase phase = phases.require(id);
        phase.publish(schemes.coordinatorsOf(phase.scheme()).size(), UniversityTime.today(clock));
        happened.fire(new PhasePublished(me.id(), id));
    }

    @RolesAllowed(ADMINISTRATOR)
    public void moveTo(PhaseId id, PhaseState state) {
        phases.require(id).moveTo(state);
        happened.fire(new PhaseMoved(me.id(), id, state));
    }

    /** People to choose a coordinator from, by name. */
    @RolesAllowed(ADMINISTRATOR)
    public List<PersonCard> candidates(String name) {
        return colleagues.named(name, MOST_FOUND);
    }

    /** Names somebody a coordinator of the scheme. */
    @RolesAllowed(ADMINISTRATOR)
    public void appoint(SchemeId scheme, PersonId person) {
        schemes.require(scheme);
        if (!directory.isHere(person)) {
            throw new RuleBroken("scheme.rule.not-here").at("coordinator");
        }
        schemes.appoint(scheme, person);
        accounts.rightsChanged(List.of(person));
        happened.fire(new CoordinatorAppointed(me.id(), scheme, person));
    }

    @RolesAllowed(ADMINISTRATOR)
    public void dismiss(SchemeId scheme, PersonId person) {
        schemes.require(scheme);
        schemes.dismiss(scheme, person);
        accounts.rightsChanged(List.of(person));
        happened.fire(new CoordinatorDismissed(me.id(), scheme, person));
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

    private List<PersonCard> cards(List<PersonId> people) {
        return directory.cards(people).values().stream()
                .sorted(Comparator.comparing(PersonCard::name))
                .toList();
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
