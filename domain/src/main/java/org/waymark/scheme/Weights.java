package org.waymark.scheme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What counts how much when matches are suggested. It orders; it never makes a pair possible. */
public record Weights(Map<SoftRule, Weight> of) {
    public static final Weights NORMAL = new Weights(Map.of());

    /** What isn't named counts as Waymark has it. */
    public Weights {
        Map<SoftRule, Weight> all = new EnumMap<>(SoftRule.class);
        for (SoftRule rule : SoftRule.values()) {
            all.put(rule, of.getOrDefault(rule, Weight.NORMAL));
        }
        of = Map.copyOf(all);
    }

    public int times(SoftRule rule, int normal) {
        return of.get(rule).times(normal);
    }

    /** As it is kept: {@code GOALS=DOUBLE,SUBJECT=NORMAL} and so on. */
    public String text() {
        return Arrays.stream(SoftRule.values())
                .map(rule -> rule + "=" + of.get(rule))
                .collect(Collectors.joining(","));
    }

    /**
     * Reads {@link #text}; a rule that isn't known any more is passed over.
     *
     * @throws IllegalArgumentException for a weight that there isn't
     */
    public static Weights read(String text) {
        Map<SoftRule, Weight> all = new EnumMap<>(SoftRule.class);
        for (String part : text.split(",")) {
            String[] sides = part.split("=", 2);
            Arrays.stream(SoftRule.values())
                    .filter(rule -> rule.name().equals(sides[0]))
                    .forEach(rule -> all.put(rule, Weight.valueOf(sides[1])));
        }
        return new Weights(all);
    }

    @Converter
    public static class Column implements AttributeConverter<Weights, String> {
        @Override
        public String convertToDatabaseColumn(Weights weights) {
            return weights == null || weights.equals(NORMAL) ? "" : weights.text();
        }

        @Override
        public Weights convertToEntityAttribute(String text) {
            return text == null ? NORMAL : read(text);
        }
    }
}
