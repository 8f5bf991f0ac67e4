package org.waymark.resource;

import java.net.URI;
import org.waymark.shared.RuleBroken;

/**
 * What a coordinator says in a resource.
 *
 * @param onlyThisPhase whether it isn't for the other phases of the scheme
 * @param theme what it is filed under, at most 60 characters; may be empty
 * @param title at most 160 characters
 * @param summary what one gets from it, at most 500 characters; may be empty
 * @param words the text itself, at most 50,000 characters; may be empty where there is an address
 * @param address beginning with http:// or https://; may be empty
 */
public record ResourceWords(
        ResourceKind kind,
        ResourceAudience audience,
        boolean onlyThisPhase,
        String theme,
        String title,
        String summary,
        String words,
        String address) {
    private static final int THEME = 60;
    private static final int TITLE = 160;
    private static final int SUMMARY = 500;
    private static final int WORDS = 50_000;
    private static final int ADDRESS = 500;

    public ResourceWords {
        theme = clean(theme);
        title = clean(title);
        summary = clean(summary);
        words = clean(words);
        address = clean(address);
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    void check() {
        if (kind == null || audience == null) {
            throw new RuleBroken("resource.rule.kind").at("kind");
        }
        if (title.isEmpty()) {
            throw new RuleBroken("resource.rule.title").at("title");
        }
        notLonger(theme, THEME, "theme");
        notLonger(title, TITLE, "title");
        notLonger(summary, SUMMARY, "summary");
        notLonger(words, WORDS, "words");
        notLonger(address, ADDRESS, "address");
        if (words.isEmpty() && address.isEmpty()) {
            throw new RuleBroken("resource.rule.empty").at("words");
        }
        if (kind == ResourceKind.LINK && address.isEmpty()) {
            throw new RuleBroken("resource.rule.address-missing").at("address");
        }
        if (!address.isEmpty() && !isAddress(address)) {
            throw new RuleBroken("resource.rule.address").at("address");
        }
    }

    private static void notLonger(String text, int most, String field) {
        if (text.length() > most) {
            throw new RuleBroken("resource.rule.too-long", most, text.length()).at(field);
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }
}
