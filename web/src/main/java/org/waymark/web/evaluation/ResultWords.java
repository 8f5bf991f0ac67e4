package org.waymark.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.waymark.evaluation.Distribution;
import org.waymark.evaluation.PairedChange;
import org.waymark.evaluation.PairedTest;
import org.waymark.web.tag.Bar;
import org.waymark.web.tag.Span;
import org.waymark.web.text.Texts;

/** Results in figures as they are read: means with one decimal, chances with three. */
@Named
@ApplicationScoped
public class ResultWords {
    private static final double LEAST_CHANCE = 0.001;

    @Inject Texts texts;

    public String label(PairedChange change) {
        String label = change.label().isEmpty() ? texts.get("evaluation.scale") : change.label();
        return change.reversed() ? texts.of("evaluation.reversed", label) : label;
    }

    public String mean(double value) {
        return String.format(Locale.UK, "%.1f", value + 0.0).replace("-0.0", "0.0");
    }

    public String change(double value) {
        String said = String.format(Locale.UK, "%+.1f", value);
        return said.matches("[+-]0\\.0") ? "0.0" : said.replace('-', '−');
    }

    public String interval(PairedTest test) {
        return texts.of("evaluation.interval", change(test.low()), change(test.high()));
    }

    public String chance(Double p) {
        if (p == null) {
            return texts.get("evaluation.chance.none");
        }
        return p < LEAST_CHANCE
                ? texts.get("evaluation.chance.least")
                : String.format(Locale.UK, "%.3f", p);
    }

    /** The intervals of those that are shown. */
    public List<Span> spans(List<PairedChange> changes) {
        return changes.stream()
                .filter(PairedChange::isShown)
                .map(
                        one ->
                                new Span(
                                        label(one),
                                        change(one.test().difference()),
                                        one.test().low(),
                                        one.test().difference(),
                                        one.test().high()))
                .toList();
    }

    public boolean isAnyShown(List<PairedChange> changes) {
        return changes.stream().anyMatch(PairedChange::isShown);
    }

    public List<Bar> bars(Distribution one) {
        return one.shares().stream()
                .map(
                        share ->
                                new Bar(
                                        shareLabel(share),
                                        percent(share.inHundred()),
                                        (double) share.inHundred(),
                                        null))
                .toList();
    }

    public String shareLabel(Distribution.Share share) {
        return share.label().isEmpty()
                ? texts.get("evaluation.answer." + share.value())
                : share.label();
    }

    public String percent(int inHundred) {
        return texts.of("evaluation.percent", inHundred);
    }
}
