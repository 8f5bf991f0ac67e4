package org.waymark.web.scheme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.matching.Simulation;
import org.waymark.people.PersonCard;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseSetup;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.SetupTask;
import org.waymark.scheme.TaskState;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** What is to be set up in a phase, in groups, each with how it stands and where it is done. */
public final class SetupList {
    /**
     * One task.
     *
     * @param to its page, or empty where it can't change any more
     */
    public record Line(String title, String to, String hint, TaskState state) {}

    public record Group(String key, List<Line> lines) {}

    private final PhaseSetup setup;
    private final Optional<Simulation> simulated;
    private final Texts texts;
    private final Words words;

    SetupList(PhaseSetup setup, Optional<Simulation> simulated, Texts texts, Words words) {
        this.setup = setup;
        this.simulated = simulated;
        this.texts = texts;
        this.words = words;
    }

    public List<Group> groups() {
        var coordinators =
                new Line(
                        texts.get("scheme.all.coordinators"),
                        "/admin/scheme/coordinators.xhtml?scheme=%s&phase=%s"
                                .formatted(setup.scheme().value(), setup.id().value()),
                        setup.coordinators().isEmpty()
                                ? texts.get("scheme.phase.coordinators.none")
                                : words.list(
                                        setup.coordinators().stream()
                                                .map(PersonCard::name)
                                                .toList()),
                        setup.stateOfPeople());
        return List.of(
                new Group(
                        "what",
                        List.of(
                                new Line(
                                        texts.get("scheme.phase.template"),
                                        "",
                                        setup.template(),
                                        TaskState.DONE),
                                line(SetupTask.AUDIENCE, audience(), setup.isDraft()),
                                line(SetupTask.RULES, "", !setup.isClosed()))),
                new Group(
                        "see",
                        List.of(
                                line(SetupTask.FORMS, "", true),
                                line(SetupTask.WORDS, "", setup.isDraft()),
                                line(SetupTask.DATES, dates(), !setup.isClosed()),
                                line(SetupTask.MESSAGES, "", true))),
                new Group(
                        "who",
                        List.of(
                                line(SetupTask.PEOPLE, people(), !setup.isClosed()),
                                line(SetupTask.SIMULATE, simulation(), setup.isDraft()),
                                coordinators)));
    }

    /** The first that asks for something, then the first that nobody has been through. */
    public Optional<Line> next() {
        List<Line> lines = groups().stream().flatMap(group -> group.lines().stream()).toList();
        return lines.stream()
                .filter(line -> line.state() == TaskState.TO_DO && !line.to().isEmpty())
                .findFirst()
                .or(
                        () ->
                                lines.stream()
                                        .filter(line -> line.state() == TaskState.NEEDED)
                                        .findFirst());
    }

    public long done() {
        return groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.state() == TaskState.DONE)
                .count();
    }

    public long all() {
        return groups().stream().flatMap(group -> group.lines().stream()).count();
    }

    private Line line(SetupTask task, String hint, boolean changeable) {
        String key = task.name().toLowerCase(Locale.ROOT);
        return new Line(
                texts.get("scheme.phase." + key),
                changeable ? "/admin/scheme/%s.xhtml?id=%s".formatted(key, setup.id().value()) : "",
                hint.isEmpty() ? texts.get("scheme.phase." + key + ".hint") : hint,
                setup.stateOf(task));
    }

    private String people() {
        return texts.of(
                "scheme.phase.people.hint",
                setup.invited().getOrDefault(Part.MENTOR, 0),
                setup.invited().getOrDefault(Part.MENTEE, 0));
    }

    private String simulation() {
        return simulated
                .map(
                        last ->
                                texts.of(
                                        "scheme.phase.simulate.ran",
                                        words.day(last.runAt()),
                                        last.matched(),
                                        last.mentees()))
                .orElse("");
    }

    private String audience() {
        return texts.of(
                "scheme.phase.audience.hint",
                whoMayJoin(Part.MENTOR, setup, texts, words),
                whoMayJoin(Part.MENTEE, setup, texts, words));
    }

    /** Who may join as this, in words. */
    static String whoMayJoin(Part part, PhaseSetup setup, Texts texts, Words words) {
        List<String> names = setup.audience().get(part);
        return names.isEmpty() ? texts.get("scheme.phase.everyone") : words.list(names);
    }

    private String dates() {
        String whole = words.period(setup.startsOn(), setup.endsOn());
        return setup.dates()
                .of(PhaseState.OPEN)
                .map(day -> texts.of("scheme.phase.dates.hint.opens", whole, words.day(day)))
                .orElse(whole);
    }
}
