package org.waymark.form;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** A form's version as it is kept: its text, and where it came from. Never changed once kept. */
@Entity
@Table(name = "form_version")
public class FormVersion {
    @Id
    @Convert(converter = FormId.Column.class)
    private FormId id;

    /** Which form it is; the column has another name because "key" is a word of SQL. */
    @Column(name = "form_key")
    private String key;

    private int version;

    /** The template or phase it was written for. */
    private String origin;

    private String text;

    protected FormVersion() {}

    /** Refuses a text that can't be read, so that a document never stands on a broken form. */
    public FormVersion(String origin, String key, int version, String text) {
        this.id = FormId.next();
        this.origin = origin;
        this.key = key;
        this.version = version;
        this.text = text;
        FormText.read(text);
    }

    /** The text of a form, as a version keeps it. */
    public static String textOf(List<Section> sections) {
        return FormText.write(sections);
    }

    /** The same text, saying from whom the wording comes; nothing is said where that is nobody. */
    public static String drawnFrom(String source, String text) {
        return source.isBlank() ? text : text + "= " + source + "\n";
    }

    /** What a text says, before it is a version. */
    public static List<Section> read(String text) {
        return FormText.read(text);
    }

    public FormId id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String origin() {
        return origin;
    }

    public String text() {
        return text;
    }

    public Form form() {
        return new Form(id, key, version, FormText.read(text), FormText.source(text));
    }
}
