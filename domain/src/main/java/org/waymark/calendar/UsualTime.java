package org.waymark.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.waymark.people.PersonId;

/** One stretch of a person's {@link Week}, in minutes of the day. */
@Entity
@Table(name = "usual_time")
public class UsualTime {
    private static final int SECONDS = 60;

    @Id
    @Convert(converter = UsualTimeId.Column.class)
    private UsualTimeId id;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "person_id")
    private PersonId person;

    private int weekday;

    @Column(name = "begins_minute")
    private int begins;

    @Column(name = "ends_minute")
    private int ends;

    protected UsualTime() {}

    public static UsualTime of(PersonId person, Week.Span span) {
        var time = new UsualTime();
        time.id = UsualTimeId.next();
        time.person = person;
        time.weekday = span.day().getValue();
        time.begins = span.from().toSecondOfDay() / SECONDS;
        time.ends = span.until().toSecondOfDay() / SECONDS;
        return time;
    }

    public PersonId person() {
        return person;
    }

    public Week.Span span() {
        return new Week.Span(
                DayOfWeek.of(weekday),
                LocalTime.ofSecondOfDay((long) begins * SECONDS),
                LocalTime.ofSecondOfDay((long) ends * SECONDS));
    }
}
