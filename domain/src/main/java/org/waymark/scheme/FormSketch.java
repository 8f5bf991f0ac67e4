package org.waymark.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.waymark.form.FormEdit;
import org.waymark.form.FormId;
import org.waymark.form.FormVersion;
import org.waymark.shared.ChangedMeanwhile;

/**
 * A form of a phase while it is edited. People go on with the version in use until it is put to
 * use; two who edit it don't overwrite each other.
 */
@Entity
@Table(name = "form_sketch")
public class FormSketch {
    @Id
    @Convert(converter = FormId.Column.class)
    private FormId id;

    @Convert(converter = PhaseId.Column.class)
    @Column(name = "phase_id")
    private PhaseId phase;

    @Column(name = "form_key")
    private String key;

    private String text;
    @Version private long version;

    protected FormSketch() {}

    static FormSketch of(PhaseId phase, String key, FormEdit edit) {
        var sketch = new FormSketch();
        sketch.id = FormId.next();
        sketch.phase = phase;
        sketch.key = key;
        sketch.text = edit.text();
        return sketch;
    }

    void write(FormEdit edit, long seen) {
        mustBeAt(seen);
        text = edit.text();
    }

    void mustBeAt(long seen) {
        if (version != seen) {
            throw new ChangedMeanwhile();
        }
    }

    FormEdit edit() {
        return new FormEdit(FormVersion.read(text), QuestionsThatRulesRead.of(key));
    }

    public FormId id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String text() {
        return text;
    }

    public long version() {
        return version;
    }
}
