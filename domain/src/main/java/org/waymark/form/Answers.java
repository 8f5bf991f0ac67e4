package org.waymark.form;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What somebody answered: values by the question's key, in the order of writing. Never changes;
 * {@code with} makes a new one. Its text form is JSON, and that is what gets sealed. Prints nothing
 * of itself, so that it can't slip into a log line.
 */
public final class Answers {
    public static final Answers NONE = new Answers(Map.of());

    private final Map<String, List<String>> values;

    private Answers(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The same answers with these values to the question; blank ones count as no answer. */
    public Answers with(String key, String... answered) {
        return with(key, List.of(answered));
    }

    public Answers with(String key, List<String> answered) {
        var changed = new LinkedHashMap<>(values);
        List<String> kept = answered.stream().filter(value -> !value.isBlank()).toList();
        if (kept.isEmpty()) {
            changed.remove(key);
        } else {
            changed.put(key, kept);
        }
        return new Answers(changed);
    }

    /** These answers, and over them those of the other. */
    public Answers with(Answers other) {
        var merged = new LinkedHashMap<>(values);
        merged.putAll(other.values);
        return new Answers(merged);
    }

    /** Only the answers to those questions. */
    public Answers only(Predicate<String> keys) {
        var kept = new LinkedHashMap<>(values);
        kept.keySet().removeIf(keys.negate());
        return new Answers(kept);
    }

    /** The answer in one piece; empty text where there is none. */
    public String text(String key) {
        return String.join("\n", all(key));
    }

    public List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public boolean yes(String key) {
        return text(key).equals("yes");
    }

    /** The day answered; empty where there is none. A form that was checked holds no wrong one. */
    public Optional<LocalDate> date(String key) {
        return has(key) ? Optional.of(LocalDate.parse(text(key))) : Optional.empty();
    }

    /** The days answered, in their order. */
    public List<LocalDate> dates(String key) {
        return all(key).stream().map(LocalDate::parse).sorted().toList();
    }

    /** The number answered; 0 where there is none. */
    public int number(String key) {
        return has(key) ? Integer.parseInt(text(key)) : 0;
    }

    /** The keys that were answered, in the order of writing. */
    public List<String> keys() {
        return List.copyOf(values.keySet());
    }

    public String toJson() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach(
                (key, answered) -> {
                    JsonArrayBuilder array = Json.createArrayBuilder();
                    answered.forEach(array::add);
                    object.add(key, array);
                });
        return object.build().toString();
    }

    public static Answers fromJson(String json) {
        if (json.equals("{}")) {
            return NONE;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            var values = new LinkedHashMap<String, List<String>>();
            reader.readObject()
                    .forEach(
                            (key, array) -> {
                                var answered = new ArrayList<String>();
                                array.asJsonArray()
                                        .getValuesAs(JsonString.class)
                                        .forEach(value -> answered.add(value.getString()));
                                values.put(key, List.copyOf(answered));
                            });
            return new Answers(values);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.size() + " answers";
    }
}
