package org.waymark.scheme;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Form;
import org.waymark.form.FormEdit;
import org.waymark.form.FormShelf;
import org.waymark.form.FormVersion;
import org.waymark.form.Forms;
import org.waymark.form.QuestionWritten;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/**
 * Edits the forms of a phase, one step at a time. Nothing reaches people before it is put to use,
 * and then only documents that are begun afterwards.
 */
@Stateless
public class FormEditingService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject FormSketches sketches;
    @Inject Forms forms;
    @Inject FormShelf shelf;
    @Inject Event<Happened> happened;

    public FormEditingService() {}

    @RolesAllowed(ADMINISTRATOR)
    public FormBeingEdited open(PhaseId id, String key) {
        Phase phase = phases.require(id);
        Optional<FormSketch> sketch = sketches.find(id, key);
        Form inUse = shelf.form(phase.form(key));
        FormEdit edit = sketch.map(FormSketch::edit).orElseGet(() -> editOf(inUse));
        return new FormBeingEdited(
                phase.name(),
                phase.state(),
                new Form(inUse.id(), key, inUse.version(), edit.sections(), inUse.source()),
                edit,
                sketch.map(FormSketch::version).orElse(0L));
    }

    /** The keys of the phase's forms that are changed and not in use yet. */
    @RolesAllowed(ADMINISTRATOR)
    public List<String> changed(PhaseId id) {
        return sketches.keysOf(id);
    }

    @RolesAllowed(ADMINISTRATOR)
    public void add(
            PhaseId id, String key, long seen, QuestionWritten written, int section, String title) {
        step(id, key, seen, edit -> edit.with(written, section, title));
    }

    @RolesAllowed(ADMINISTRATOR)
    public void ask(PhaseId id, String key, long seen, String question, QuestionWritten written) {
        step(id, key, seen, edit -> edit.asking(question, written));
    }

    @RolesAllowed(ADMINISTRATOR)
    public void remove(PhaseId id, String key, long seen, String question) {
        step(id, key, seen, edit -> edit.without(question));
    }

    @RolesAllowed(ADMINISTRATOR)
    public void move(PhaseId id, String key, long seen, String question, boolean up) {
        step(id, key, seen, edit -> edit.moved(question, up));
    }

    @RolesAllowed(ADMINISTRATOR)
    public void rename(PhaseId id, String key, long seen, int section, String title) {
        step(id, key, seen, edit -> edit.titled(section, title));
    }

    /** From now on new documents of the phase stand on it; the others keep their version. */
    @RolesAllowed(ADMINISTRATOR)
    public void putToUse(PhaseId id, String key, long seen) {
        Phase phase = editable(id);
        FormSketch sketch = sketches.find(id, key).orElseThrow(NotFound::new);
        sketch.mustBeAt(seen);
        int newest =
                forms.newestOf(id.value()).stream()
                        .filter(version -> version.key().equals(key))
                        .mapToInt(version -> version.form().version())
                        .max()
                        .orElse(0);
        var version =
                new FormVersion(
                        id.value(),
                        key,
                        newest + 1,
                        FormVersion.drawnFrom(shelf.form(phase.form(key)).source(), sketch.text()));
        forms.add(version);
        phase.write(key, version.id());
        phase.wentThrough(SetupTask.FORMS);
        sketches.remove(sketch);
        happened.fire(new FormPutToUse(me.id(), id));
    }

    /** Leaves the form as it is in use. */
    @RolesAllowed(ADMINISTRATOR)
    public void throwAway(PhaseId id, String key, long seen) {
        FormSketch sketch = sketches.find(id, key).orElseThrow(NotFound::new);
        sketch.mustBeAt(seen);
        sketches.remove(sketch);
    }

    private void step(PhaseId id, String key, long seen, UnaryOperator<FormEdit> change) {
        Phase phase = editable(id);
        Optional<FormSketch> sketch = sketches.find(id, key);
        if (sketch.isPresent()) {
            sketch.get().mustBeAt(seen);
            sketch.get().write(change.apply(sketch.get().edit()), seen);
        } else if (seen != 0) {
            throw new ChangedMeanwhile();
        } else {
            FormEdit edit = editOf(shelf.form(phase.form(key)));
            sketches.add(FormSketch.of(id, key, change.apply(edit)));
        }
    }

    private Phase editable(PhaseId id) {
        Phase phase = phases.require(id);
        if (phase.state() == PhaseState.CLOSED) {
            throw new RuleBroken("scheme.rule.closed", phase.name());
        }
        return phase;
    }

    private static FormEdit editOf(Form form) {
        return new FormEdit(form.sections(), QuestionsThatRulesRead.of(form.key()));
    }
}
