package org.waymark.organisation;

import org.waymark.shared.RuleBroken;

/** A name or a code as somebody typed it: what a file could not say isn't taken on screen. */
final class EntryName {
    private static final String FORMULA_BEGINNINGS = "=+-@";

    private EntryName() {}

    /**
     * @param field the field to blame
     * @param longest in characters
     */
    static String of(String typed, String field, int longest) {
        String name = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new RuleBroken("organisation.rule.missing").at(field);
        }
        if (name.length() > longest) {
            throw new RuleBroken("organisation.rule.too-long", longest).at(field);
        }
        if (FORMULA_BEGINNINGS.indexOf(name.charAt(0)) >= 0) {
            throw new RuleBroken("organisation.rule.formula").at(field);
        }
        return name;
    }
}
