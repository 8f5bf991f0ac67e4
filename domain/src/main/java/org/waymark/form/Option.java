package org.waymark.form;

/** One thing to choose: the value that is kept and the words that are read. */
public record Option(String value, String label) {
    /** The value is made of the words, so that a template needs to say them only once. */
    static Option of(String label) {
        return new Option(
                label.strip()
                        .toLowerCase(java.util.Locale.UK)
                        .replaceAll("[’']", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", ""),
                label.strip());
    }
}
