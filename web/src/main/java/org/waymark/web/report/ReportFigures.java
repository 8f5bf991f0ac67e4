package org.waymark.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.report.Facts;
import org.waymark.web.tag.Bar;
import org.waymark.web.tag.State;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** The facts of a report as figures and bars. */
@Named
@ApplicationScoped
public class ReportFigures {
    private Texts texts;
    private Words words;

    protected ReportFigures() {}

    @Inject
    public ReportFigures(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    /** The bars of a chart: minutes, kind by kind. */
    public List<Bar> bars(Facts facts) {
        return facts.time().stream()
                .map(
                        time ->
                                new Bar(
                                        word(time.kind()),
                                        words.minutes(time.minutes()),
                                        (double) time.minutes(),
                                        null))
                .toList();
    }

    /** "objectives met; 2 under way, 1 not started". */
    public String objectives(Facts facts) {
        String others =
                facts.objectivesElsewhere().stream()
                        .map(standing -> standing.count() + " " + word(standing.progress()))
                        .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? texts.of("report.content.objectives")
                : texts.of("report.content.objectivesAnd", others);
    }

    /** What a constant is called. */
    public String word(Enum<?> constant) {
        return texts.of(State.keyOf(constant));
    }
}
