package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipLists;
import org.waymark.partnership.PartnershipLists.OwnPartnership;
import org.waymark.people.People;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.shared.UniversityTime;

/** Where the story is played: its people, its pairs, its days. */
@ApplicationScoped
public class Stage {
    private volatile LocalDate today;

    @Inject People people;
    @Inject PartnershipLists partnerships;

    void begin(LocalDate firstDay) {
        today = firstDay;
    }

    /** A weekday: what falls on a weekend happens on the Friday before. */
    LocalDate day(int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    Instant moment(int daysAgo, LocalTime at) {
        return day(daysAgo).atTime(at).atZone(UniversityTime.ZONE).toInstant();
    }

    Instant moment(int daysAgo, String at) {
        return moment(daysAgo, LocalTime.parse(at));
    }

    PersonId person(String name) {
        return people.withEmail(
                        name.toLowerCase(java.util.Locale.UK).replace(' ', '.')
                                + "@northmoor.example")
                .orElseThrow(NotFound::new)
                .id();
    }

    <T> T as(String name, Supplier<T> act) {
        return CurrentPerson.actingAs(person(name), act);
    }

    void does(String name, Runnable act) {
        as(
                name,
                () -> {
                    act.run();
                    return null;
                });
    }

    /** The partnership of the two, the newest where they had several. */
    PartnershipId pair(String mentor, String mentee) {
        PersonId partner = person(mentee);
        return partnerships.ofPerson(person(mentor)).stream()
                .filter(own -> own.partner().equals(partner))
                .findFirst()
                .map(OwnPartnership::id)
                .orElseThrow(NotFound::new);
    }
}
