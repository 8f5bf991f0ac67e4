package org.waymark.community;

import org.waymark.shared.RuleBroken;

/**
 * What a coordinator says of an event that is open to book.
 *
 * @param theme its public title, at most 120 characters
 * @param hosts who leads it, at most 300 characters; may be empty
 * @param places how many can come, from 1 to 500, or null for as many as do
 * @param materials links, a line each: the address, then what it is
 */
public record EventWords(
        GatheringKind kind,
        GatheringAudience audience,
        String theme,
        String hosts,
        Integer places,
        String materials,
        GatheringWords said) {
    static final int MOST_PLACES = 500;
    static final int LONGEST_THEME = 120;
    static final int LONGEST_HOSTS = 300;

    public EventWords {
        theme = theme == null ? "" : theme.strip();
        hosts = hosts == null ? "" : hosts.strip();
        materials = materials == null ? "" : materials.strip();
    }

    void check() {
        if (kind == null || audience == null || audience == GatheringAudience.ASKED) {
            throw new RuleBroken("community.rule.audience").at("audience");
        }
        if (theme.isEmpty()) {
            throw new RuleBroken("community.rule.theme").at("theme");
        }
        notLonger(theme, LONGEST_THEME, "theme");
        notLonger(hosts, LONGEST_HOSTS, "hosts");
        if (places != null && (places < 1 || places > MOST_PLACES)) {
            throw new RuleBroken("community.rule.places", MOST_PLACES).at("places");
        }
        Material.in(materials);
    }

    private static void notLonger(String text, int most, String field) {
        if (text.length() > most) {
            throw new RuleBroken("community.rule.too-long", most, text.length()).at(field);
        }
    }
}
