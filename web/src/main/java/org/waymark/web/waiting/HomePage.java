package org.waymark.web.waiting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.people.PersonCard;
import org.waymark.waiting.HomeService;
import org.waymark.waiting.ToDo;
import org.waymark.web.text.Texts;

/**
 * What waits for the person, put into sentences. The first thing of all carries the page's one
 * primary button.
 */
@Named
@RequestScoped
public class HomePage {
    @Inject HomeService home;
    @Inject Texts texts;

    private ToDo toDo;

    @PostConstruct
    void load() {
        toDo = home.whatWaits();
    }

    /** A heading and what stands under it; the first thing may stand alone. */
    public record Section(String id, String title, Line first, List<Line> rest) {}

    /** One thing to do. */
    public record Line(String title, String text, String button, String link, boolean primary) {}

    /** What another person is to do. */
    public record Other(String name, String text) {}

    public String getLead() {
        return texts.of("waiting.home.lead", toDo.today(), toDo.count());
    }

    public boolean isNothingToDo() {
        return toDo.groups().isEmpty();
    }

    public List<Section> getSections() {
        var sections = new ArrayList<Section>();
        for (ToDo.Group group : toDo.groups()) {
            boolean isFirst = sections.isEmpty();
            var lines = new ArrayList<Line>();
            for (ToDo.Task task : group.tasks()) {
                lines.add(line(task, isFirst && lines.isEmpty()));
            }
            boolean leads = group.when() == ToDo.When.TODAY;
            String name = group.when().name();
            sections.add(
                    new Section(
                            name.toLowerCase(Locale.ROOT).replace('_', '-'),
                            texts.of("waiting.when." + name),
                            leads ? lines.get(0) : null,
                            leads ? lines.subList(1, lines.size()) : lines));
        }
        return sections;
    }

    /** Kinds that say nothing to the other person have no sentence for them. */
    public List<Other> getOthers() {
        return toDo.others().stream()
                .filter(other -> texts.containsKey(key(other.kind(), "others")))
                .map(
                        other ->
                                new Other(
                                        other.person().name(),
                                        texts.of(
                                                key(other.kind(), "others"),
                                                other.person().givenName(),
                                                other.dueOn(),
                                                other.since())))
                .toList();
    }

    public List<ToDo.Ahead> getComingUp() {
        return toDo.comingUp();
    }

    private Line line(ToDo.Task task, boolean primary) {
        String text =
                task.overdue()
                        ? texts.of("waiting.home.overdue", task.dueOn())
                        : texts.of(
                                key(task.kind(), "line"),
                                nameOf(task.other()),
                                task.dueOn(),
                                task.since());
        return new Line(
                texts.of(key(task.kind(), "title"), nameOf(task.other()), task.dueOn()),
                text,
                texts.of(key(task.kind(), "button"), nameOf(task.other())),
                task.link(),
                primary);
    }

    private static String key(String kind, String part) {
        return "waiting." + kind + "." + part;
    }

    static String nameOf(PersonCard card) {
        return card == null ? "" : card.name();
    }
}
