package org.waymark.web.release;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.waymark.release.MyTime;
import org.waymark.release.MyTimeService;

/** One's own time. */
@Named
@RequestScoped
public class MyTimePage {
    @Inject YearAsked asked;
    @Inject TimeFiles files;
    @Inject MyTimeService service;

    private MyTime time;

    @PostConstruct
    void load() {
        time = service.year(asked.day());
    }

    /** The same as a file. */
    public void send() throws IOException {
        files.send(time);
    }

    public MyTime getTime() {
        return time;
    }
}
