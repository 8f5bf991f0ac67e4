package org.waymark.web.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

/** One of the times in a proposal, as it is being typed. */
public class TimeRow {
    private LocalDate day;
    private LocalTime time;

    boolean isBlank() {
        return day == null && time == null;
    }

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
}
