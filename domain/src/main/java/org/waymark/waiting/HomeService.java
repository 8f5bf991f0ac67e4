package org.waymark.waiting;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.access.CurrentPerson;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.UniversityTime;

/** What waits for the caller. Three statements, and one for each feature that has dates ahead. */
@Stateless
public class HomeService {
    private static final int DATES_AHEAD = 5;

    @Inject CurrentPerson me;
    @Inject WaitingItems items;
    @Inject Directory directory;
    @Inject Clock clock;

    private Iterable<ComingUp> dates;

    public HomeService() {}

    public HomeService(
            CurrentPerson me,
            WaitingItems items,
            Directory directory,
            Clock clock,
            Iterable<ComingUp> dates) {
        this.me = me;
        this.items = items;
        this.directory = directory;
        this.clock = clock;
        this.dates = dates;
    }

    @Inject
    void gatherDates(@Any Instance<ComingUp> features) {
        dates = features;
    }

    @RolesAllowed(STAFF)
    public ToDo whatWaits() {
        PersonId caller = me.id();
        LocalDate today = UniversityTime.today(clock);
        List<WaitingItem> all = items.concerning(caller);
        List<ComingUp.Date> ahead = datesAhead(caller);
        Map<PersonId, PersonCard> cards = cards(all, ahead);

        var groups = new EnumMap<ToDo.When, List<ToDo.Task>>(ToDo.When.class);
        var others = new ArrayList<ToDo.ForOthers>();
        for (WaitingItem item : all) {
            if (item.person().equals(caller)) {
                groups.computeIfAbsent(ToDo.When.of(item.dueOn(), today), when -> new ArrayList<>())
                        .add(task(item, cards, today));
            } else {
                others.add(
                        new ToDo.ForOthers(
                                item.kind(), cards.get(item.person()), item.dueOn(), item.since()));
            }
        }
        return new ToDo(
                today,
                groups.entrySet().stream()
                        .map(group -> new ToDo.Group(group.getKey(), group.getValue()))
                        .toList(),
                others,
                ahead.stream().map(date -> ahead(date, cards)).toList());
    }

    /** How many things wait for the caller, for the navigation. */
    @RolesAllowed(STAFF)
    public int count() {
        return items.countFor(me.id());
    }

    private List<ComingUp.Date> datesAhead(PersonId caller) {
        var ahead = new ArrayList<ComingUp.Date>();
        dates.forEach(feature -> ahead.addAll(feature.datesOf(caller, clock.instant())));
        return ahead.stream()
                .sorted(Comparator.comparing(ComingUp.Date::from))
                .limit(DATES_AHEAD)
                .toList();
    }

    private Map<PersonId, PersonCard> cards(List<WaitingItem> all, List<ComingUp.Date> ahead) {
        var people = new HashSet<PersonId>();
        Stream.concat(
                        all.stream().flatMap(item -> Stream.of(item.person(), item.other())),
                        ahead.stream().map(ComingUp.Date::other))
                .filter(Objects::nonNull)
                .forEach(people::add);
        return people.isEmpty() ? Map.of() : directory.cards(people);
    }

    private static ToDo.Task task(
            WaitingItem item, Map<PersonId, PersonCard> cards, LocalDate today) {
        return new ToDo.Task(
                item.kind(),
                item.other() == null ? null : cards.get(item.other()),
                item.dueOn(),
                item.dueOn() != null && item.dueOn().isBefore(today),
                item.since(),
                item.link());
    }

    private static ToDo.Ahead ahead(ComingUp.Date date, Map<PersonId, PersonCard> cards) {
        return new ToDo.Ahead(
                date.key(),
                date.other() == null ? null : cards.get(date.other()),
                date.from(),
                date.until(),
                date.place(),
                date.link());
    }
}
