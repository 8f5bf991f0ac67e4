package org.waymark.web.tag;

import java.util.ArrayList;
import java.util.List;

/** One step of {@code <w:steps>}: done, the current one, or ahead. */
public record Step(String label, boolean done, boolean current) {
    /** These steps, of which the one at this position is current; past the end all are done. */
    public static List<Step> list(List<String> labels, int current) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            steps.add(new Step(labels.get(i), i < current, i == current));
        }
        return steps;
    }
}
