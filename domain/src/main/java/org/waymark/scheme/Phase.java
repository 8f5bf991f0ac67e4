package org.waymark.scheme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.form.FormId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/** One dated run of a scheme, with its rules and the versions of its forms. */
@Entity
@Table(name = "phase")
public class Phase {
    @Id
    @Convert(converter = PhaseId.Column.class)
    private PhaseId id;

    @Convert(converter = SchemeId.Column.class)
    @Column(name = "scheme_id")
    private SchemeId scheme;

    private String name;

    @Enumerated(EnumType.STRING)
    private PhaseState state;

    @Enumerated(EnumType.STRING)
    private Template template;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "told_before_joining")
    private String toldBeforeJoining;

    @Embedded private PhaseRules rules;

    @ElementCollection
    @CollectionTable(name = "phase_form", joinColumns = @JoinColumn(name = "phase_id"))
    @MapKeyColumn(name = "form_key")
    @Column(name = "form_version_id")
    @Convert(converter = FormId.Column.class)
    private Map<String, FormId> forms = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "phase_audience", joinColumns = @JoinColumn(name = "phase_id"))
    private Set<Audience> audience = new HashSet<>();

    @Embedded private PhaseDates dates;

    @Column(name = "waits_to_open")
    private boolean waitsToOpen;

    @Column(name = "been_through")
    @Convert(converter = SetupTask.Column.class)
    private Set<SetupTask> beenThrough = EnumSet.noneOf(SetupTask.class);

    @Column(name = "match_weights")
    @Convert(converter = Weights.Column.class)
    private Weights weights = Weights.NORMAL;

    @Version private long version;

    protected Phase() {}

    /** A draft that nobody outside its coordinators sees, with what the template gives. */
    public static Phase draft(
            SchemeId scheme,
            Template template,
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            Map<String, FormId> forms) {
        var phase = new Phase();
        phase.id = PhaseId.next();
        phase.scheme = scheme;
        phase.template = template;
        phase.state = PhaseState.DRAFT;
        phase.name = Scheme.checkedName(name, "name");
        phase.runFrom(startsOn, endsOn);
        phase.rules = template.rules();
        phase.toldBeforeJoining = template.toldBeforeJoining();
        phase.forms = new HashMap<>(forms);
        return phase;
    }

    /**
     * A draft like this phase: its rules, words, audience and forms, without its people, its days
     * and whatever was done in it.
     */
    public Phase another(String newName, LocalDate first, LocalDate last) {
        Phase copy = draft(scheme, template, newName, first, last, forms);
        copy.rules = RulesForm.rules(RulesForm.answers(rules));
        copy.toldBeforeJoining = toldBeforeJoining;
        copy.audience = new HashSet<>(audience);
        copy.weights = weights;
        return copy;
    }

    public void rename(String newName) {
        mustBeDraft();
        name = Scheme.checkedName(newName, "name");
    }

    public void runFrom(LocalDate first, LocalDate last) {
        mustBeDraft();
        if (first == null || last == null) {
            throw new RuleBroken("scheme.rule.dates-missing")
                    .at(first == null ? "startsOn" : "endsOn");
        }
        if (!last.isAfter(first)) {
            throw new RuleBroken("scheme.rule.ends-before-it-starts").at("endsOn");
        }
        startsOn = first;
        endsOn = last;
    }

    /** Takes these rules in place of those before. */
    public void goBy(PhaseRules changed) {
        mustBeDraft();
        changed.check();
        rules = changed;
    }

    /** Takes other rules while people are in it already. */
    public void changeRules(PhaseRules changed) {
        if (state == PhaseState.DRAFT || state == PhaseState.CLOSED) {
            throw new RuleBroken("scheme.rule.not-running", name);
        }
        changed.check();
        rules = changed;
    }

    /** Says who may join; nobody named means everyone. */
    public void invite(Set<Audience> invited) {
        mustBeDraft();
        audience.retainAll(invited);
        audience.addAll(invited);
    }

    /** What people read before they decide to join, a paragraph a line. */
    public void tellBeforeJoining(String text) {
        mustBeDraft();
        if (text == null || text.isBlank()) {
            throw new RuleBroken("scheme.rule.told-missing").at("told");
        }
        toldBeforeJoining = text.strip();
    }

    /** The days on which it goes on by itself, from where it stands now. */
    public void goOnBy(PhaseDates changed) {
        if (state == PhaseState.CLOSED) {
            throw new RuleBroken("scheme.rule.closed", name);
        }
        changed.check();
        dates = changed;
        waitsToOpen = waitsToOpen && changed.of(PhaseState.OPEN).isPresent();
    }

    /** New documents are written on this version; those that are there keep theirs. */
    void write(String key, FormId version) {
        form(key);
        forms.put(key, version);
    }

    /** Notes that an administrator has been through this part of setting up. */
    public void wentThrough(SetupTask task) {
        var more = EnumSet.of(task);
        more.addAll(beenThrough);
        beenThrough = more;
    }

    /**
     * What it can't be published without, in the order of the task list.
     *
     * @param coordinators how many the scheme has: somebody must be there to answer
     */
    public List<RuleBroken> hindrances(int coordinators, LocalDate today) {
        var missing = new ArrayList<RuleBroken>();
        if (!endsOn.isAfter(today)) {
            missing.add(new RuleBroken("scheme.rule.ends-in-the-past").at("endsOn"));
        }
        if (coordinators == 0) {
            missing.add(new RuleBroken("scheme.rule.no-coordinator"));
        }
        return missing;
    }

    /** Opens it to the people who may join: now, or on its opening day. */
    public void publish(int coordinators, LocalDate today) {
        if (state != PhaseState.DRAFT) {
            throw new RuleBroken("scheme.rule.already-published", name);
        }
        for (RuleBroken missing : hindrances(coordinators, today)) {
            throw missing;
        }
        if (dates().of(PhaseState.OPEN).filter(day -> day.isAfter(today)).isPresent()) {
            waitsToOpen = true;
        } else {
            waitsToOpen = false;
            state = PhaseState.OPEN;
        }
    }

    /** Takes back that it opens on its day: it is a draft like any other. */
    public void holdBack() {
        if (!waitsToOpen) {
            throw new RuleBroken("scheme.rule.does-not-wait");
        }
        waitsToOpen = false;
    }

    /**
     * Goes one step on where the day for it has come.
     *
     * @return the state it came to, or none where nothing is due
     */
    public Optional<PhaseState> stepDue(int coordinators, LocalDate today) {
        if (state == PhaseState.CLOSED || state == PhaseState.DRAFT && !waitsToOpen) {
            return Optional.empty();
        }
        Optional<PhaseState> next = nextDue(today);
        if (state == PhaseState.DRAFT && !hindrances(coordinators, today).isEmpty()) {
            return Optional.empty();
        }
        next.ifPresent(
                due -> {
                    waitsToOpen = false;
                    state = due;
                });
        return next;
    }

    /** The next state, where its day or that of a later one has come. */
    private Optional<PhaseState> nextDue(LocalDate today) {
        boolean due =
                Arrays.stream(PhaseState.values())
                        .filter(later -> later.compareTo(state) > 0)
                        .flatMap(later -> dates().of(later).stream())
                        .anyMatch(day -> !day.isAfter(today));
        return due ? Optional.of(PhaseState.values()[state.ordinal() + 1]) : Optional.empty();
    }

    /**
     * One step on in its life, or one back where a step was taken too soon. A step back gives up
     * the days that have come, else the phase would go on again by itself.
     */
    public void moveTo(PhaseState next, LocalDate today) {
        if (state == PhaseState.DRAFT || next == PhaseState.DRAFT) {
            throw new RuleBroken("scheme.rule.publish-first");
        }
        if (!nextStates().contains(next)) {
            throw new RuleBroken("scheme.rule.one-step-at-a-time");
        }
        state = next;
        for (PhaseState later : PhaseState.values()) {
            if (later.compareTo(next) > 0
                    && dates().of(later).filter(day -> !day.isAfter(today)).isPresent()) {
                dates = dates().without(later);
            }
        }
    }

    /** The states to which it can be moved by hand. */
    public List<PhaseState> nextStates() {
        return Arrays.stream(PhaseState.values())
                .filter(next -> state != PhaseState.DRAFT && next != PhaseState.DRAFT)
                .filter(next -> Math.abs(next.ordinal() - state.ordinal()) == 1)
                .toList();
    }

    private void mustBeDraft() {
        if (state != PhaseState.DRAFT) {
            throw new RuleBroken("scheme.rule.not-a-draft", name);
        }
    }

    public PhaseId id() {
        return id;
    }

    public SchemeId scheme() {
        return scheme;
    }

    public String name() {
        return name;
    }

    public PhaseState state() {
        return state;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Template template() {
        return template;
    }

    /** What people read before they decide to join, a paragraph each. */
    public List<String> toldBeforeJoining() {
        return toldBeforeJoining.lines().filter(line -> !line.isBlank()).toList();
    }

    public Set<Audience> audience() {
        return Set.copyOf(audience);
    }

    public PhaseRules rules() {
        return rules;
    }

    public PhaseDates dates() {
        return dates == null ? PhaseDates.BY_HAND : dates;
    }

    /** Whether it was published before its opening day. */
    public boolean waitsToOpen() {
        return waitsToOpen;
    }

    public Set<SetupTask> beenThrough() {
        return Set.copyOf(beenThrough);
    }

    public long version() {
        return version;
    }

    /** Refuses to go on from what somebody else has changed since it was read. */
    void mustBeAt(long seen) {
        if (version != seen) {
            throw new ChangedMeanwhile();
        }
    }

    /** What counts how much when matches are suggested in it. */
    public Weights weights() {
        return weights;
    }

    /**
     * Lets suggested matches go by other weights.
     *
     * @param seen {@link Weights#text} of those that whoever chooses read as in use
     */
    public void weigh(Weights chosen, String seen) {
        if (!weights.text().equals(seen)) {
            throw new ChangedMeanwhile();
        }
        weights = chosen;
    }

    /** Whether it has a form of this name; older phases lack some. */
    public boolean has(String key) {
        return forms.containsKey(key);
    }

    /** The version of this form that new documents of the phase are written on. */
    public FormId form(String key) {
        FormId form = forms.get(key);
        if (form == null) {
            throw new NotFound();
        }
        return form;
    }
}
