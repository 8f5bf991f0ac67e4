package org.waymark.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.Appointments;
import org.waymark.enrolment.AnEnrolment;
import org.waymark.enrolment.Enrolled;
import org.waymark.enrolment.Enrolment;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.evaluation.QuestionnaireAsked;
import org.waymark.evaluation.QuestionnaireReminded;
import org.waymark.matching.ReplyDueSoon;
import org.waymark.matching.RequestMade;
import org.waymark.partnership.Pairs;
import org.waymark.partnership.Partnership;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.report.ReportLate;
import org.waymark.report.ReportOpened;
import org.waymark.scheme.APhase;
import org.waymark.scheme.Phase;
import org.waymark.shared.AllOf;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Id;
import org.waymark.waiting.InMemoryWaitingItems;
import org.waymark.waiting.WaitingItem;
import org.waymark.waiting.WaitingList;

/**
 * Fires every event that mail or home observe, with each of its answers, at all their observers.
 * Whatever mail announces stands on the home page of the same person, behind the same link; and
 * what home shows without a mail is written down here with the reason.
 */
class HomeAndMailTellTheSame {
    /** A reminder tells of what has waited since an earlier event. */
    private static final Map<Class<?>, Class<?>> SINCE =
            Map.of(
                    ReplyDueSoon.class,
                    RequestMade.class,
                    ReportLate.class,
                    ReportOpened.class,
                    QuestionnaireReminded.class,
                    QuestionnaireAsked.class);

    /** What nobody is told of by mail. */
    private static final Map<String, String> SILENT =
            new TreeMap<>(
                    Map.of(
                            "meeting-lapse-seen", "it is shown, as a date",
                            "meeting-log", "log-write told of it when the meeting was over",
                            "mentor-train-record", "whoever noted the day records it",
                            "obs-focus", "obs-accepted asks for it, and who accepted reads it",
                            "obs-talk", "the next meeting will do"));

    /** What a repository answers, where nobody says whom it is about. */
    private static final String ANYBODY = "anybody";

    private final PersonId coordinator = PersonId.next();
    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final Phase phase = APhase.open();
    private final Partnership pair = Pairs.agreeing(phase.id(), PersonId.next(), PersonId.next());
    private final Map<Class<?>, Object> samples = new HashMap<>();
    private final Map<String, List<Class<?>>> found = new HashMap<>();

    @Test
    void whateverMailAnnounces() throws Exception {
        pair.signed(Pairs.FROM, Pairs.UNTIL, Pairs.SIGNED);
        samples.put(Partnership.class, pair);
        samples.put(Phase.class, phase);
        var announced = new TreeSet<String>();
        var told = new TreeSet<String>();
        var shown = new TreeSet<String>();
        PersonId person = PersonId.next();
        for (Enrolment joined :
                List.of(
                        AnEnrolment.ofMentee(phase, person),
                        AnEnrolment.ofMentor(phase, person, 2),
                        AnEnrolment.ofApprovedMentor(phase, person, 2))) {
            samples.put(Enrolment.class, joined);
            samples.put(EnrolmentId.class, joined.id());
            samples.put(PersonId.class, person);
            for (Object fired : everything()) {
                if (!fits(fired)) {
                    continue;
                }
                Told both = both(fired);
                for (OutboxMessage message : both.mail()) {
                    MessageRule rule = MessageRules.of(message);
                    if (rule.announces().isEmpty()) {
                        continue;
                    }
                    announced.add(message.key());
                    assertThat(both.waits().about(message)).as(message.key()).isPresent();
                    assertThat(both.home())
                            .as(message.key() + " of " + fired)
                            .anySatisfy(
                                    item -> {
                                        assertThat(item.person()).isEqualTo(message.to());
                                        assertThat(rule.announces()).contains(item.kind());
                                        assertThat(item.link()).isEqualTo(message.link());
                                    });
                    told.addAll(rule.announces());
                }
                both.home().forEach(item -> shown.add(item.kind()));
            }
        }
        assertThat(announced)
                .as("every message that announces something was written")
                .containsExactlyElementsOf(
                        MessageRules.all().entrySet().stream()
                                .filter(rule -> !rule.getValue().announces().isEmpty())
                                .map(Map.Entry::getKey)
                                .sorted()
                                .toList());
        shown.removeAll(told);
        assertThat(shown).containsExactlyElementsOf(SILENT.keySet());
    }

    /** What an event was told of by mail, and what waits after it. */
    private record Told(List<OutboxMessage> mail, List<WaitingItem> home, WhatStillWaits waits) {}

    private List<Object> everything() throws Exception {
        List<Object> all = new ArrayList<>();
        for (Class<?> event : events()) {
            all.addAll(eachOf(event));
        }
        return all;
    }

    /** Whoever joined is of one part, and of a part nothing is told that is of the other. */
    private boolean fits(Object event) {
        return !(event instanceof Enrolled joined)
                || joined.part() == ((Enrolment) samples.get(Enrolment.class)).part();
    }

    private Told both(Object event) throws Exception {
        var messages = new InMemoryOutboxMessages();
        var items = new InMemoryWaitingItems();
        Map<Class<?>, Object> things = new HashMap<>();
        things.put(Outbox.class, TestOutbox.writingTo(messages, clock));
        things.put(WaitingList.class, new WaitingList(items, clock));
        things.put(Clock.class, clock);
        things.put(WorkingDays.class, WorkingDays.closedOn(List.of()));
        things.put(Appointments.class, new Appointments(new AllOf<>(List.of())));
        Class<?> since = SINCE.get(event.getClass());
        if (since != null) {
            tell(eachOf(since).get(0), things, "waiting");
        }
        tell(event, things, "waiting");
        tell(event, things, "message");
        var people = messages.all().stream().map(OutboxMessage::to).toList();
        return new Told(messages.all(), items.all(), WhatStillWaits.forPeople(people, items));
    }

    private void tell(Object event, Map<Class<?>, Object> things, String where) throws Exception {
        for (Class<?> type : observers(where)) {
            for (Method on : type.getDeclaredMethods()) {
                if (observes(on) && on.getParameterTypes()[0].equals(event.getClass())) {
                    on.setAccessible(true);
                    try {
                        on.invoke(made(type, things), event);
                    } catch (InvocationTargetException failed) {
                        throw new AssertionError(type.getSimpleName() + " " + event, failed);
                    }
                }
            }
        }
    }

    private static boolean observes(Method on) {
        return on.getParameterCount() == 1
                && on.getParameters()[0].isAnnotationPresent(Observes.class);
    }

    private List<Class<?>> observers(String where) throws Exception {
        if (found.containsKey(where)) {
            return found.get(where);
        }
        String name = "message".equals(where) ? "Messages" : "Waiting";
        var types = new ArrayList<Class<?>>();
        try (var files = Files.list(Path.of("src/main/java/org/waymark", where))) {
            for (Path file : files.sorted().toList()) {
                String type = file.getFileName().toString().replace(".java", "");
                if (type.endsWith(name)) {
                    types.add(Class.forName("org.waymark." + where + "." + type));
                }
            }
        }
        found.put(where, types);
        return types;
    }

    /** All that are observed by some class of mail or of home. */
    private List<Class<?>> events() throws Exception {
        Set<Class<?>> events = new LinkedHashSet<>();
        for (String where : List.of("waiting", "message")) {
            for (Class<?> type : observers(where)) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(HomeAndMailTellTheSame::observes)
                        .map(on -> on.getParameterTypes()[0])
                        .filter(Class::isRecord)
                        .forEach(events::add);
            }
        }
        return List.copyOf(events);
    }

    /** The event with every answer to what it says yes or no to, or one of a few. */
    private List<Object> eachOf(Class<?> event) throws ReflectiveOperationException {
        List<List<Object>> choices = new ArrayList<>();
        for (RecordComponent component : event.getRecordComponents()) {
            choices.add(answers(component));
        }
        List<Object[]> all = new ArrayList<>();
        combine(choices, new Object[choices.size()], 0, all);
        var types =
                Arrays.stream(event.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        Constructor<?> constructor = event.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        List<Object> events = new ArrayList<>();
        for (Object[] values : all) {
            events.add(constructor.newInstance(values));
        }
        return events;
    }

    private static void combine(
            List<List<Object>> choices, Object[] chosen, int at, List<Object[]> all) {
        if (at == choices.size()) {
            all.add(chosen.clone());
            return;
        }
        for (Object choice : choices.get(at)) {
            chosen[at] = choice;
            combine(choices, chosen, at + 1, all);
        }
    }

    private List<Object> answers(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == boolean.class) {
            return List.of(true, false);
        }
        if (type == int.class) {
            return List.of(1, 3);
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return List.of(sample(component.getGenericType(), component.getName()));
    }

    /** One of its kind, the same each time; the two of the pair where a name says so. */
    private Object sample(Type generic, String name) {
        if (generic instanceof ParameterizedType of) {
            Type inner = of.getActualTypeArguments()[0];
            if (of.getRawType() == Optional.class) {
                return Optional.of(sample(inner, name));
            }
            if (of.getRawType() == Map.class) {
                return Map.of();
            }
            Object one = sample(inner, ANYBODY);
            return of.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> type = (Class<?>) generic;
        if (type == void.class) {
            return null;
        }
        if (type == PersonId.class) {
            return switch (name) {
                case "mentor", "partner", "proposer" -> pair.mentor();
                case "mentee", "by" -> pair.mentee();
                case ANYBODY -> coordinator;
                default -> known(type);
            };
        }
        if (type == pair.id().getClass()) {
            return pair.id();
        }
        if (type == phase.id().getClass()) {
            return phase.id();
        }
        return known(type);
    }

    private Object known(Class<?> type) {
        if (!samples.containsKey(type)) {
            samples.put(type, made(type));
        }
        return samples.get(type);
    }

    private Object made(Class<?> type) {
        try {
            if (type == int.class || type == Integer.class) {
                return 3;
            }
            if (type == long.class || type == Long.class) {
                return 3L;
            }
            if (type == boolean.class) {
                return true;
            }
            if (type == String.class) {
                return "Autumn";
            }
            if (type == Instant.class) {
                return clock.instant();
            }
            if (type == LocalDate.class) {
                return clock.today();
            }
            if (type.isEnum()) {
                return type.getEnumConstants()[0];
            }
            if (Id.class.isAssignableFrom(type)) {
                return type.getMethod("next").invoke(null);
            }
            if (type.isRecord()) {
                return eachOf(type).get(0);
            }
            return entity(type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object entity(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object made = constructor.newInstance();
        samples.put(type, made);
        for (Field field : type.getDeclaredFields()) {
            Class<?> of = field.getType();
            boolean plain =
                    Id.class.isAssignableFrom(of)
                            || of == LocalDate.class
                            || of == Instant.class
                            || of == String.class
                            || of.isEnum();
            if (plain && !Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                field.set(made, sample(of, field.getName()));
            }
        }
        return made;
    }

    /** With what it asks for; a repository answers with a sample. */
    private Object made(Class<?> type, Map<Class<?>, Object> things)
            throws ReflectiveOperationException {
        Object known = things.get(type);
        if (known != null) {
            return known;
        }
        Object made;
        if (type.isInterface()) {
            made =
                    Proxy.newProxyInstance(
                            type.getClassLoader(),
                            new Class<?>[] {type},
                            (proxy, method, arguments) ->
                                    method.isDefault()
                                            ? InvocationHandler.invokeDefault(
                                                    proxy, method, arguments)
                                            : sample(method.getGenericReturnType(), ANYBODY));
        } else {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            made = constructor.newInstance();
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    field.set(made, made(field.getType(), things));
                }
            }
        }
        things.put(type, made);
        return made;
    }
}
