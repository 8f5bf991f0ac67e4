package org.waymark.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.records.ImportPlan;
import org.waymark.records.ImportPlan.Change;
import org.waymark.records.RefusedLine;
import org.waymark.web.text.Texts;

/** The lines and columns of an uploaded file, put into words. */
@Named
@RequestScoped
public class RecordWords {
    @Inject Texts texts;

    /** "38 role title, 12 line manager". */
    public String changedFields(ImportPlan plan) {
        return plan.changedFields().entrySet().stream()
                .map(e -> e.getValue() + " " + column(e.getKey()).toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }

    public String fields(Change change) {
        return change.fields().stream().map(this::column).collect(Collectors.joining(", "));
    }

    /** What a column is called. */
    public String column(String name) {
        return name == null || name.isEmpty()
                ? texts.of("records.whole-line")
                : texts.of("records.column." + name);
    }

    public String reason(RefusedLine line) {
        return texts.of(line.reason(), line.values().toArray());
    }
}
