package org.waymark.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.waymark.shared.RuleBroken;

/**
 * People as somebody typed or pasted them: a staff number or an e-mail address in each line. Empty
 * lines don't count. A refusal names the lines, at the field "names".
 */
final class NamesInLines {
    private static final int MOST = 500;

    private final Map<Integer, String> names = new LinkedHashMap<>();

    private NamesInLines() {}

    static NamesInLines of(String lines) {
        var typed = new NamesInLines();
        int number = 0;
        for (String line : (lines == null ? "" : lines).split("\\R")) {
            number++;
            if (!line.isBlank()) {
                typed.names.put(number, line.strip().toLowerCase(Locale.ROOT));
            }
        }
        if (typed.names.isEmpty()) {
            throw new RuleBroken("scheme.rule.invite-nobody").at("names");
        }
        if (typed.names.size() > MOST) {
            throw new RuleBroken("scheme.rule.invite-many", MOST).at("names");
        }
        return typed;
    }

    /** In lower case, in the order of the lines. */
    Collection<String> names() {
        return names.values();
    }

    /** Refuses all of it where one is wrong. */
    void refuse(String rule, Predicate<String> isWrong) {
        List<String> wrong = new ArrayList<>();
        names.forEach(
                (line, name) -> {
                    if (isWrong.test(name)) {
                        wrong.add(String.valueOf(line));
                    }
                });
        if (!wrong.isEmpty()) {
            throw new RuleBroken(rule, String.join(", ", wrong)).at("names");
        }
    }
}
