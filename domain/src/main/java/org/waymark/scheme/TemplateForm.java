package org.waymark.scheme;

import java.util.ArrayList;
import java.util.List;

/**
 * A form that differs from the shared one in some rows. The variant's lines are rows as {@link
 * org.waymark.form.FormVersion} reads them, each in place of the shared row with its key, or, after
 * {@code after KEY}, behind that row; {@code without KEY} leaves a row out; {@code prefill KEY
 * VALUE} says what stands in it at first. So a correction of the shared form reaches every
 * template.
 */
final class TemplateForm {
    private final List<String> lines;

    private TemplateForm(String shared) {
        lines = new ArrayList<>(shared.lines().toList());
    }

    static String varied(String shared, String variant) {
        var form = new TemplateForm(shared);
        int behind = -1;
        for (String line : variant.lines().map(String::strip).toList()) {
            String[] words = line.split(" ", 3);
            if (line.isEmpty() || line.startsWith("//")) {
                continue;
            } else if (line.startsWith("after ")) {
                behind = form.require(words[1]);
            } else if (line.startsWith("without ")) {
                form.lines.remove(form.require(words[1]));
            } else if (line.startsWith("prefill ")) {
                form.prefill(form.require(words[1]), words[2]);
            } else if (form.find(key(line)) >= 0) {
                form.lines.set(form.find(key(line)), line);
            } else if (behind >= 0) {
                form.lines.add(++behind, line);
            } else {
                throw new IllegalArgumentException("say after which row " + key(line) + " comes");
            }
        }
        return String.join("\n", form.lines) + "\n";
    }

    private void prefill(int row, String value) {
        String[] parts = lines.get(row).split("\\|", 5);
        parts[3] = (parts[3] + " Prefilled: " + value).strip();
        lines.set(row, String.join("|", parts));
    }

    private int require(String key) {
        int row = find(key);
        if (row < 0) {
            throw new IllegalArgumentException("the shared form has no row " + key);
        }
        return row;
    }

    private int find(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("|") && key(lines.get(i)).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static String key(String row) {
        return row.split("\\|", 2)[0].replace("*", "").strip();
    }
}
