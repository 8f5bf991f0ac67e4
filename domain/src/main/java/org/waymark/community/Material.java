package org.waymark.community;

import java.net.URI;
import java.util.List;
import org.waymark.shared.RuleBroken;

/**
 * Something to read before or after an event.
 *
 * @param title what it is called; its address where nothing else is said
 */
public record Material(String title, String address) {
    static final int MOST = 20;
    private static final int LONGEST = 4000;

    /**
     * A line each, the address first and then what it is.
     *
     * @throws RuleBroken at "materials", where a line doesn't begin with an address
     */
    static List<Material> in(String lines) {
        if (lines.length() > LONGEST) {
            throw new RuleBroken("community.rule.too-long", LONGEST, lines.length())
                    .at("materials");
        }
        List<String> filled = lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        if (filled.size() > MOST) {
            throw new RuleBroken("community.rule.materials-many", MOST).at("materials");
        }
        return filled.stream().map(Material::line).toList();
    }

    private static Material line(String line) {
        String[] parts = line.split("\\s+", 2);
        if (!isAddress(parts[0])) {
            throw new RuleBroken("community.rule.materials", parts[0]).at("materials");
        }
        return new Material(parts.length > 1 ? parts[1] : parts[0], parts[0]);
    }

    static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }
}
