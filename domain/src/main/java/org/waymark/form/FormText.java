package org.waymark.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a form from its text. A line is {@code key|kind|label|help|options}: an asterisk after the
 * key makes it required, {@code # } begins a section, options stand between semicolons, {@code
 * Prefilled: } in the help begins what stands in the field at first, {@code Repeats.} marks a group
 * that can be answered several times; {@code @x} at the end says who fills it in, {@code >y} who
 * reads it, {@code @self} that only its author does. {@code = } begins the line that says from whom
 * the wording comes.
 */
final class FormText {
    private static final String PREFILLED = "Prefilled:";
    private static final String REPEATS = "Repeats.";

    private FormText() {}

    /** From whom the wording comes, or empty. */
    static String source(String text) {
        return text.lines()
                .filter(FormText::isSource)
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse("");
    }

    private static boolean isSource(String line) {
        return line.startsWith("= ");
    }

    static List<Section> read(String text) {
        var sections = new ArrayList<Section>();
        String title = "";
        var questions = new ArrayList<Question>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("//") || isSource(line)) {
                continue;
            }
            if (line.startsWith("# ")) {
                if (!questions.isEmpty()) {
                    sections.add(new Section(title, questions));
                }
                title = line.substring(2).strip();
                questions = new ArrayList<>();
            } else {
                questions.add(question(line, number));
            }
        }
        sections.add(new Section(title, questions));
        return sections;
    }

    private static Question question(String line, int number) {
        String filledBy = "";
        String seenBy = "";
        String row = line.strip();
        int at = row.lastIndexOf('@');
        if (at >= 0) {
            String[] who = row.substring(at + 1).split(">", 2);
            filledBy = who[0].equals("self") ? "" : who[0].strip();
            seenBy = who[0].equals("self") ? "self" : who.length > 1 ? who[1].strip() : "";
            row = row.substring(0, at).strip();
        }
        List<String> parts = Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() < 3) {
            throw new IllegalArgumentException("line " + number + " of the form needs a label");
        }
        boolean required = parts.get(0).endsWith("*");
        String help = parts.size() > 3 ? parts.get(3) : "";
        boolean repeats = help.startsWith(REPEATS);
        if (repeats) {
            help = help.substring(REPEATS.length()).strip();
        }
        String prefill = "";
        int prefilled = help.indexOf(PREFILLED);
        if (prefilled >= 0) {
            prefill = help.substring(prefilled + PREFILLED.length()).strip();
            help = help.substring(0, prefilled).strip();
        }
        return new Question(
                required ? parts.get(0).substring(0, parts.get(0).length() - 1) : parts.get(0),
                Kind.named(parts.get(1)),
                parts.get(2),
                help,
                prefill,
                parts.size() > 4 ? options(parts.get(4)) : List.of(),
                required,
                repeats,
                filledBy,
                seenBy);
    }

    private static List<Option> options(String text) {
        return text.isBlank() ? List.of() : Arrays.stream(text.split(";")).map(Option::of).toList();
    }

    /**
     * Writes what {@link #read} reads. A line always ends with an at sign, so that one among its
     * words is no end.
     */
    static String write(List<Section> sections) {
        var text = new StringBuilder();
        for (Section section : sections) {
            if (!section.title().isEmpty()) {
                text.append("# ").append(section.title()).append('\n');
            }
            section.questions().forEach(question -> text.append(line(question)).append('\n'));
        }
        return text.toString();
    }

    private static String line(Question question) {
        String help =
                (question.repeats() ? REPEATS + " " : "")
                        + question.help()
                        + (question.prefill().isEmpty()
                                ? ""
                                : " " + PREFILLED + " " + question.prefill());
        String who =
                question.isPrivate() && question.filledBy().isEmpty()
                        ? "self"
                        : question.filledBy()
                                + (question.seenBy().isEmpty() ? "" : ">" + question.seenBy());
        return String.join(
                        "|",
                        question.key() + (question.required() ? "*" : ""),
                        question.kind().word(),
                        question.label(),
                        help.strip(),
                        question.options().stream()
                                .map(Option::label)
                                .collect(Collectors.joining("; ")))
                + " @"
                + who;
    }
}
