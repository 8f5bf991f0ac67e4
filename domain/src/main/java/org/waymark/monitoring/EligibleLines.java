package org.waymark.monitoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.form.Option;
import org.waymark.form.Question;
import org.waymark.records.RecordsCsv;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

/**
 * The figures of the eligible staff as lines of a file: characteristic, category, by what the staff
 * are divided, of which part, and how many they are. A line without a number says nothing.
 */
final class EligibleLines {
    private static final List<String> COLUMNS =
            List.of("characteristic", "category", "by", "of", "staff");
    private static final Map<String, Slicing> BY =
            Map.of(
                    "all", Slicing.ALL,
                    "grade", Slicing.GRADE,
                    "job family", Slicing.JOB_FAMILY);

    private final List<String> grades;
    private final List<String> jobFamilies;

    EligibleLines(List<String> grades, List<String> jobFamilies) {
        this.grades = grades;
        this.jobFamilies = jobFamilies;
    }

    /** Refuses the file with every line that is wrong. */
    List<Eligible> read(byte[] file) {
        var broken = new ArrayList<RuleBroken>();
        var said = new ArrayList<Eligible>();
        var places = new HashSet<List<Object>>();
        for (RecordsCsv.Line line : RecordsCsv.lines(file, COLUMNS)) {
            try {
                Eligible one = figure(line);
                if (!places.add(place(one))) {
                    throw wrong(line, "monitoring.rule.line.twice");
                }
                if (!line.get("staff").isEmpty()) {
                    said.add(one);
                }
            } catch (RuleBroken refused) {
                broken.add(refused);
            }
        }
        if (!broken.isEmpty()) {
            throw new RulesBroken(broken);
        }
        return said;
    }

    private Eligible figure(RecordsCsv.Line line) {
        Question question =
                EqualityForm.form()
                        .question(line.get("characteristic"))
                        .orElseThrow(() -> wrong(line, "monitoring.rule.line.characteristic"));
        String category = line.get("category");
        if (question.option(category).isEmpty()) {
            throw wrong(line, "monitoring.rule.line.category");
        }
        Slicing by = BY.get(line.get("by"));
        if (by == null) {
            throw wrong(line, "monitoring.rule.line.by");
        }
        if (!slices(by).contains(line.get("of"))) {
            throw wrong(line, "monitoring.rule.line.of");
        }
        if (!line.get("staff").matches("[0-9]{0,6}")) {
            throw wrong(line, "monitoring.rule.line.staff");
        }
        int staff = line.get("staff").isEmpty() ? 0 : Integer.parseInt(line.get("staff"));
        return new Eligible(question.key(), category, by, line.get("of"), staff);
    }

    private static RuleBroken wrong(RecordsCsv.Line line, String key) {
        return new RuleBroken(key, line.number());
    }

    private List<String> slices(Slicing by) {
        return switch (by) {
            case GRADE -> grades;
            case JOB_FAMILY -> jobFamilies;
            default -> List.of("");
        };
    }

    /** A line for everything that can be said, with the number where it is known. */
    String write(List<Eligible> known) {
        Map<List<Object>, Integer> staff =
                known.stream().collect(Collectors.toMap(EligibleLines::place, Eligible::staff));
        var rows = new ArrayList<List<String>>();
        for (Question question : EqualityForm.questions()) {
            for (String by : List.of("all", "grade", "job family")) {
                for (String slice : slices(BY.get(by))) {
                    for (Option option : question.options()) {
                        Integer number =
                                staff.get(
                                        List.of(question.key(), option.value(), BY.get(by), slice));
                        rows.add(
                                List.of(
                                        question.key(),
                                        option.value(),
                                        by,
                                        slice,
                                        number == null ? "" : number.toString()));
                    }
                }
            }
        }
        return RecordsCsv.table(COLUMNS, rows);
    }

    private static List<Object> place(Eligible one) {
        return List.of(one.characteristic(), one.category(), one.by(), one.slice());
    }
}
