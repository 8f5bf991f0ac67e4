package org.waymark.web.tag;

import java.time.LocalDate;
import java.time.LocalTime;

/** A day and a time as they are being typed. */
public class TypedTime {
    private LocalDate day;
    private LocalTime time;

    public boolean isBlank() {
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
