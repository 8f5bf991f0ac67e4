package org.waymark.web.observation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationService;
import org.waymark.observation.ObservationState;
import org.waymark.observation.ObservationView;
import org.waymark.shared.UniversityTime;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Step;
import org.waymark.web.text.Texts;

/** Where an observation stands, and what comes next. */
@Named
@RequestScoped
public class ViewObservationPage {
    @Inject @Param private String id;
    @Inject ObservationService service;
    @Inject Toast toast;
    @Inject Texts texts;

    private ObservationView view;
    private final Otherwise otherwise = new Otherwise();
    private final Talk talk = new Talk();
    private String where;
    private String focus;

    @PostConstruct
    void load() {
        view = service.view(new ObservationId(id));
        ZonedDateTime begins = view.beginsAt().atZone(UniversityTime.ZONE);
        otherwise.day = begins.toLocalDate();
        otherwise.time = begins.toLocalTime();
        otherwise.minutes = view.minutes();
        talk.takeAway = view.takeAway();
        talk.minutes = view.minutesDiscussing();
        talk.day = view.talkedOn();
        where = view.where();
        focus = view.focus();
    }

    public void accept() {
        service.accept(view.id());
        done("observation.view.accepted");
    }

    public void decline() {
        service.decline(view.id());
        toast.say("observation.view.declined");
        Faces.redirect("my/partnership/view.xhtml?id=%s", view.partnership().value());
    }

    public void move() {
        service.proposeOtherTime(view.id(), otherwise.day, otherwise.time, otherwise.minutes);
        done("observation.propose.done");
    }

    public void cancel() {
        service.cancel(view.id());
        toast.say("observation.view.cancelled");
        Faces.redirect("my/partnership/view.xhtml?id=%s", view.partnership().value());
    }

    public void sayFocus() {
        service.lookAt(view.id(), where == null ? "" : where, focus);
        done("observation.view.focusSaid");
    }

    public void talkOver() {
        service.talkOver(
                view.id(), talk.day, talk.takeAway == null ? "" : talk.takeAway, talk.minutes());
        done("observation.view.talked");
    }

    private void done(String key) {
        toast.say(key, view.partner().givenName());
        Faces.redirect("my/observation/view.xhtml?id=%s", id);
    }

    public ObservationView getView() {
        return view;
    }

    public String getTitle() {
        String whose = view.isObserver() ? "partner" : "own";
        String when = view.state().tookPlace() ? "-over" : "";
        return texts.of("observation.title." + whose + when, view.partner().givenName());
    }

    /** Five steps, of which the current one is what there is to do now. */
    public List<Step> getSteps() {
        List<String> labels =
                List.of(
                        texts.of("observation.steps.proposed"),
                        texts.of("observation.steps.accepted"),
                        texts.of("observation.steps.observed"),
                        texts.of("observation.steps.written"),
                        texts.of("observation.steps.talked"));
        return Step.list(
                labels,
                switch (view.state()) {
                    case PROPOSED, DECLINED, CANCELLED -> 1;
                    case ACCEPTED -> 2;
                    case HELD -> 3;
                    case WRITTEN_UP -> view.unmarked() > 0 ? 3 : 4;
                    case TALKED_OVER -> 5;
                });
    }

    /** What to look at is for the observed to say, until it took place. */
    public boolean isFocusToSay() {
        return !view.isObserver() && isAhead();
    }

    public boolean isAhead() {
        return view.state().isAhead();
    }

    public boolean isWrittenUp() {
        return view.state() == ObservationState.WRITTEN_UP
                || view.state() == ObservationState.TALKED_OVER;
    }

    /** Whether the reader is the mentee with suggestions left to mark. */
    public boolean isToMark() {
        return !view.isObserver() && view.unmarked() > 0;
    }

    public boolean isOver() {
        return view.state() == ObservationState.DECLINED
                || view.state() == ObservationState.CANCELLED;
    }

    public Otherwise getOtherwise() {
        return otherwise;
    }

    public Talk getTalk() {
        return talk;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getFocus() {
        return focus;
    }

    public void setFocus(String focus) {
        this.focus = focus;
    }

    /** Another day. */
    public static class Otherwise {
        private LocalDate day;
        private LocalTime time;
        private Integer minutes;

        public LocalDate getDay() {
            return day;
        }

        public void setDay(LocalDate day) {
            this.day = day;
        }

        public LocalTime getTime() {
            return time;
        }

        public void setTime(LocalTime time) {
            this.time = time;
        }

        public Integer getMinutes() {
            return minutes;
        }

        public void setMinutes(Integer minutes) {
            this.minutes = minutes;
        }
    }

    /** When they talked it over, and what the reader takes away. */
    public static class Talk {
        private LocalDate day;
        private String takeAway;
        private Integer minutes;

        int minutes() {
            return minutes == null ? 0 : minutes;
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
}
