package org.waymark.web.scheme;

import java.util.stream.Collectors;
import org.waymark.form.Kind;
import org.waymark.form.Option;
import org.waymark.form.Question;
import org.waymark.form.QuestionWritten;

/** A question as it is typed. */
public class QuestionTyped {
    private Kind kind;
    private String label;
    private String help;
    private String options;
    private boolean required;

    QuestionTyped() {}

    QuestionTyped(Question question) {
        kind = question.kind();
        label = question.label();
        help = question.help();
        options = question.options().stream().map(Option::label).collect(Collectors.joining("\n"));
        required = question.required();
    }

    QuestionWritten written() {
        return new QuestionWritten(kind, label, help, options, required);
    }

    public String getKind() {
        return kind == null ? null : kind.name();
    }

    public void setKind(String kind) {
        this.kind = kind == null || kind.isEmpty() ? null : Kind.valueOf(kind);
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }
}
