package org.waymark.signpost;

import java.net.URI;
import org.waymark.shared.RuleBroken;

/**
 * What stands on a signpost. At least one way to get there must be given.
 *
 * @param title who helps, at most 120 characters
 * @param words what they do and when they are there, at most 2,000 characters
 * @param phone a number; may be empty
 * @param email may be empty
 * @param address beginning with https://; may be empty
 * @param position among those of its kind, the lowest first
 */
public record SignpostWords(
        SignpostKind kind,
        String title,
        String words,
        String phone,
        String email,
        String address,
        int position) {
    private static final int TITLE = 120;
    private static final int WORDS = 2000;
    private static final int PHONE = 60;
    private static final int EMAIL = 200;
    private static final int ADDRESS = 500;

    public SignpostWords {
        title = clean(title);
        words = clean(words);
        phone = clean(phone);
        email = clean(email);
        address = clean(address);
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    void check() {
        if (kind == null) {
            throw new RuleBroken("signpost.rule.kind").at("kind");
        }
        if (title.isEmpty()) {
            throw new RuleBroken("signpost.rule.title").at("title");
        }
        notLonger(title, TITLE, "title");
        notLonger(words, WORDS, "words");
        notLonger(phone, PHONE, "phone");
        notLonger(email, EMAIL, "email");
        notLonger(address, ADDRESS, "address");
        if (phone.isEmpty() && email.isEmpty() && address.isEmpty()) {
            throw new RuleBroken("signpost.rule.no-way").at("phone");
        }
        if (!phone.matches("[0-9+() ]*")) {
            throw new RuleBroken("signpost.rule.phone").at("phone");
        }
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+")) {
            throw new RuleBroken("signpost.rule.email").at("email");
        }
        if (!address.isEmpty() && !isAddress(address)) {
            throw new RuleBroken("signpost.rule.address").at("address");
        }
    }

    /** The number as a telephone takes it. */
    public String getDialled() {
        return phone.replaceAll("[() ]", "");
    }

    private static void notLonger(String text, int most, String field) {
        if (text.length() > most) {
            throw new RuleBroken("signpost.rule.too-long", most, text.length()).at(field);
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }
}
