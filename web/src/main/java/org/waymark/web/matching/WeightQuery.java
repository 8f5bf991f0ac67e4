package org.waymark.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.waymark.scheme.SoftRule;
import org.waymark.scheme.Weight;
import org.waymark.scheme.Weights;
import org.waymark.shared.NotFound;

/** What a proposal is to be weighed by, in the address. */
@Named
@RequestScoped
public class WeightQuery {
    private static final List<Weight> CHOICES = List.of(Weight.values());

    /** Those that are to be tried, or null where none are named. */
    Weights tried() {
        Map<SoftRule, Weight> named = new EnumMap<>(SoftRule.class);
        for (SoftRule rule : SoftRule.values()) {
            String given = Faces.getRequestParameter(name(rule));
            if (given != null && !given.isEmpty()) {
                named.put(rule, weight(given));
            }
        }
        return named.isEmpty() ? null : new Weights(named);
    }

    private static Weight weight(String given) {
        try {
            return Weight.valueOf(given);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    /** These weights, as they stand in addresses; begins with an ampersand. */
    static String address(Weights weights) {
        return Arrays.stream(SoftRule.values())
                .map(rule -> "&" + name(rule) + "=" + weights.of().get(rule))
                .collect(Collectors.joining());
    }

    public static String name(SoftRule rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }

    public SoftRule[] getRules() {
        return SoftRule.values();
    }

    public List<Weight> getChoices() {
        return CHOICES;
    }
}
