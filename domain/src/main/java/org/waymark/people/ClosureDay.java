package org.waymark.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which the university is closed besides weekends. */
@Entity
@Table(name = "closure_day")
public class ClosureDay {
    @Id private LocalDate day;
    private String name;

    protected ClosureDay() {}

    public ClosureDay(LocalDate day, String name) {
        this.day = day;
        this.name = name;
    }

    public LocalDate day() {
        return day;
    }

    public String name() {
        return name;
    }
}
