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
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.form.FormId;
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

    /**
     * Opens it to the people who may join.
     *
     * @param coordinators how many the scheme has: somebody must be there to answer
     */
    public void publish(int coordinators, LocalDate today) {
        if (state != PhaseState.DRAFT) {
            throw new RuleBroken("scheme.rule.already-published", name);
        }
        if (coordinators == 0) {
            throw new RuleBroken("scheme.rule.no-coordinator");
        }
        if (!endsOn.isAfter(today)) {
            throw new RuleBroken("scheme.rule.ends-in-the-past").at("endsOn");
        }
        state = PhaseState.OPEN;
    }

    /** One step on in its life, or one back where a step was taken too soon. */
    public void moveTo(PhaseState next) {
        if (state == PhaseState.DRAFT || next == PhaseState.DRAFT) {
            throw new RuleBroken("scheme.rule.publish-first");
        }
        if (!nextStates().contains(next)) {
            throw new RuleBroken("scheme.rule.one-step-at-a-time");
        }
        state = next;
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

    /** The version of this form that new documents of the phase are written on. */
    public FormId form(String key) {
        FormId form = forms.get(key);
        if (form == null) {
            throw new NotFound();
        }
        return form;
    }
}
