package org.waymark.web.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.award.Assessment;
import org.waymark.award.ClaimStanding;
import org.waymark.award.CycleLine;
import org.waymark.award.Place;
import org.waymark.message.MailSettings;
import org.waymark.shared.PrintedCode;
import org.waymark.web.tag.Option;
import org.waymark.web.tag.Step;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** What stands of an award in more than one place. */
@Named
@ApplicationScoped
public class AwardWords {
    private static final List<String> STEPS =
            List.of("submitted", "first", "second", "agreed", "told");

    private static final List<String> PARTS = List.of("did", "saw", "means");

    private Texts texts;
    private Words words;
    private MailSettings settings;

    protected AwardWords() {}

    @Inject
    public AwardWords(Texts texts, Words words, MailSettings settings) {
        this.texts = texts;
        this.words = words;
        this.settings = settings;
    }

    /** What kind of piece it is, and its day. */
    public String hint(String kind, String day) {
        String named =
                switch (kind) {
                    case "cycle" -> texts.get("award.cycle.kind");
                    case "testimony" -> texts.get("award.testimony.kind");
                    default -> texts.get("portfolio.kind." + kind);
                };
        return day.isEmpty() ? named : named + ". " + words.fullDate(LocalDate.parse(day));
    }

    /** What is still missing, in one sentence. */
    public String missing(ClaimStanding standing) {
        return standing.missing().isEmpty()
                ? ""
                : texts.of(
                        "award.missing",
                        words.list(
                                standing.missing().stream()
                                        .map(
                                                key ->
                                                        texts.of(
                                                                "award.missing." + key,
                                                                standing.outcome().cycles()))
                                        .toList()));
    }

    /** From when to when, as far as it is written. */
    public String dates(CycleLine cycle) {
        return cycle.from().isEmpty() || cycle.until().isEmpty()
                ? texts.get("award.cycle.noDates")
                : words.period(LocalDate.parse(cycle.from()), LocalDate.parse(cycle.until()));
    }

    public String decision(String answer) {
        return texts.get("award.decision." + answer);
    }

    /** The ways of a submission, and where it is. */
    public List<Step> steps(Assessment sheet) {
        int current =
                switch (sheet.state()) {
                    case MARKING -> sheet.place() == Place.SECOND ? 2 : 1;
                    case AGREEING -> 3;
                    case DECIDED -> STEPS.size();
                };
        return Step.list(
                STEPS.stream().map(step -> texts.get("award.step." + step)).toList(), current);
    }

    /** What the words that a cycle begins with can answer. */
    public List<Option> parts() {
        return PARTS.stream()
                .map(one -> Option.of(one, texts.get("award.source.step." + one)))
                .toList();
    }

    /** Where whoever gets the certificate finds it again. */
    public String address(PrintedCode code) {
        return settings.baseUrl() + "/about/certificate.xhtml?code=" + code.printed();
    }
}
