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
import java.util.HashMap;
import java.util.Map;
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

    private LocalDate startsOn;
    private LocalDate endsOn;

    @Embedded private PhaseRules rules;

    @ElementCollection
    @CollectionTable(name = "phase_form", joinColumns = @JoinColumn(name = "phase_id"))
    @MapKeyColumn(name = "form_key")
    @Column(name = "form_version_id")
    @Convert(converter = FormId.Column.class)
    private Map<String, FormId> forms = new HashMap<>();

    @Version private long version;

    protected Phase() {}

    /** A draft that nobody outside its coordinators sees. */
    public static Phase draft(
            SchemeId scheme,
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            PhaseRules rules,
            Map<String, FormId> forms) {
        if (!endsOn.isAfter(startsOn)) {
            throw new RuleBroken("scheme.rule.ends-before-it-starts").at("endsOn");
        }
        var phase = new Phase();
        phase.id = PhaseId.next();
        phase.scheme = scheme;
        phase.name = name;
        phase.state = PhaseState.DRAFT;
        phase.startsOn = startsOn;
        phase.endsOn = endsOn;
        phase.rules = rules;
        phase.forms = new HashMap<>(forms);
        return phase;
    }

    /** Opens it to the people who may join. */
    public void publish() {
        if (state != PhaseState.DRAFT) {
            throw new RuleBroken("scheme.rule.already-published", name);
        }
        state = PhaseState.OPEN;
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
