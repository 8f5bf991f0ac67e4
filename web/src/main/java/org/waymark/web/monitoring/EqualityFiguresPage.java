package org.waymark.web.monitoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.waymark.monitoring.EqualityFigures;
import org.waymark.monitoring.EqualityFiguresService;
import org.waymark.monitoring.EqualityForm;
import org.waymark.monitoring.Slicing;
import org.waymark.web.tag.Option;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** The figures of a year, one characteristic and one division at a time, on a page or as a file. */
@Named
@RequestScoped
public class EqualityFiguresPage {
    @Inject @Param private String year;
    @Inject @Param private String of;
    @Inject @Param private String by;
    @Inject EqualityFiguresService service;
    @Inject EqualityFiles files;
    @Inject Texts texts;
    @Inject Words words;

    private EqualityFigures figures;

    @PostConstruct
    void load() {
        figures =
                service.figures(
                        year != null && year.matches("[0-9]{4}") ? Integer.valueOf(year) : null,
                        characteristic(),
                        slicing());
    }

    /** Nothing is sent where no year was counted yet. */
    public void sendCsv() throws IOException {
        if (figures.year() != null) {
            files.sendCsv(figures);
        }
    }

    public void sendXlsx() throws IOException {
        if (figures.year() != null) {
            files.sendXlsx(figures);
        }
    }

    public void sendPdf() throws IOException {
        if (figures.year() != null) {
            files.sendPdf(figures);
        }
    }

    public EqualityFigures getFigures() {
        return figures;
    }

    public String getCharacteristic() {
        return figures.question().key();
    }

    public String getDivision() {
        return figures.by().name();
    }

    public String getChosenYear() {
        return figures.year() == null ? "" : String.valueOf(figures.year().startsIn());
    }

    /** The same for a file. */
    public String getQuery() {
        return "?year=" + getChosenYear() + "&of=" + getCharacteristic() + "&by=" + getDivision();
    }

    public List<Option> getYears() {
        return figures.years().stream()
                .map(
                        one ->
                                Option.of(
                                        String.valueOf(one.startsIn()),
                                        words.period(one.from(), one.until())))
                .toList();
    }

    public List<Option> getCharacteristics() {
        return EqualityForm.questions().stream()
                .map(one -> Option.of(one.key(), one.label()))
                .toList();
    }

    public List<Option> getDivisions() {
        return Stream.of(Slicing.values())
                .map(one -> Option.of(one.name(), texts.get("monitoring.by." + one)))
                .toList();
    }

    private String characteristic() {
        return EqualityForm.form().question(of == null ? "" : of).isPresent()
                ? of
                : EqualityForm.questions().get(0).key();
    }

    private Slicing slicing() {
        return Stream.of(Slicing.values())
                .filter(one -> one.name().equals(by))
                .findFirst()
                .orElse(Slicing.ALL);
    }
}
