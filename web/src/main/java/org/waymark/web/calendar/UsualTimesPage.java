package org.waymark.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.waymark.calendar.UsualTimesService;
import org.waymark.web.frame.Toast;

/** Saying when one can usually meet. */
@Named
@RequestScoped
public class UsualTimesPage {
    @Inject UsualTimesService times;
    @Inject Toast toast;

    private TypedWeek typed;

    @PostConstruct
    void load() {
        typed = new TypedWeek(times.mine());
    }

    public void save() {
        times.say(typed.week());
        toast.say("calendar.times.saved");
        Faces.redirect("my/calendar/index.xhtml");
    }

    public TypedWeek getTyped() {
        return typed;
    }
}
