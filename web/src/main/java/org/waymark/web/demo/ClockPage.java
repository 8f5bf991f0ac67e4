package org.waymark.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.omnifaces.util.Faces;
import org.waymark.demo.DemoClockService;
import org.waymark.web.frame.Toast;

/** Lets days pass in the demonstration. */
@Named
@RequestScoped
public class ClockPage {
    @Inject DemoClockService clock;
    @Inject Toast toast;

    private Instant now;

    @PostConstruct
    void look() {
        now = clock.now();
    }

    public Instant getNow() {
        return now;
    }

    public void letPass(int days) {
        clock.letDaysPass(days);
        toast.say("demo.clock.passed", clock.now(), days);
        Faces.redirect(Faces.getRequestContextPath() + "/demo/clock.xhtml");
    }
}
