package org.waymark.web.observation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.observation.ObservationView;
import org.waymark.observation.WriteUpService;

/** When the two talked an observation over, and what the reader takes away. */
@Named
@RequestScoped
public class ObservationTalk {
    @Inject ViewObservationPage page;
    @Inject WriteUpService writeUps;

    private LocalDate day;
    private String takeAway;
    private Integer minutes;

    @PostConstruct
    void load() {
        ObservationView view = page.getView();
        day = view.talkedOn();
        takeAway = view.takeAway();
        minutes = view.minutesDiscussing();
    }

    public void save() {
        writeUps.talkOver(
                page.getView().id(),
                day,
                takeAway == null ? "" : takeAway,
                minutes == null ? 0 : minutes);
        page.done("observation.view.talked");
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTakeAway() {
        return takeAway;
    }

    public void setTakeAway(String takeAway) {
        this.takeAway = takeAway;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
