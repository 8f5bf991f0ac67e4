package org.waymark.award;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import org.waymark.partnership.Written;

/**
 * One part of a snapshot as it was that day, in words, so that nothing it came from is needed to
 * read it. Its text form is JSON, and that is what gets sealed.
 *
 * @param kind the key of what it is, for a piece of evidence its kind
 * @param day or empty
 * @param expected what was expected for an outcome, or empty
 * @param codes of the PSF
 * @param parts the ids of the pieces that a claim names
 */
public record Frozen(
        String title,
        String kind,
        String day,
        String expected,
        List<Written.Paragraph> paragraphs,
        List<String> codes,
        List<String> parts) {
    public Frozen {
        paragraphs = List.copyOf(paragraphs);
        codes = List.copyOf(codes);
        parts = List.copyOf(parts);
    }

    String toJson() {
        JsonArrayBuilder said = Json.createArrayBuilder();
        paragraphs.forEach(
                one ->
                        said.add(
                                Json.createObjectBuilder()
                                        .add("label", one.label())
                                        .add("text", one.text())));
        return Json.createObjectBuilder()
                .add("title", title)
                .add("kind", kind)
                .add("day", day)
                .add("expected", expected)
                .add("paragraphs", said)
                .add("codes", Json.createArrayBuilder(codes))
                .add("parts", Json.createArrayBuilder(parts))
                .build()
                .toString();
    }

    static Frozen fromJson(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            List<Written.Paragraph> paragraphs =
                    all.getJsonArray("paragraphs").getValuesAs(JsonObject.class).stream()
                            .map(
                                    one ->
                                            new Written.Paragraph(
                                                    one.getString("label"), one.getString("text")))
                            .toList();
            return new Frozen(
                    all.getString("title"),
                    all.getString("kind"),
                    all.getString("day"),
                    all.getString("expected"),
                    paragraphs,
                    texts(all, "codes"),
                    texts(all, "parts"));
        }
    }

    private static List<String> texts(JsonObject all, String key) {
        return all.getJsonArray(key).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    @Override
    public String toString() {
        return "frozen " + kind;
    }
}
