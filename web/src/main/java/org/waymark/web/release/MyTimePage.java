package org.waymark.web.release;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.release.MyTime;
import org.waymark.release.MyTimeService;

/** One's own time. */
@Named
@RequestScoped
public class MyTimePage {
    @Inject YearAsked asked;
    @Inject MyTimeService service;

    private MyTime time;

    @PostConstruct
    void load() {
        time = service.year(asked.day());
    }

    public MyTime getTime() {
        return time;
    }
}
