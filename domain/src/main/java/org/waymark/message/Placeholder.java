package org.waymark.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.people.PersonId;
import org.waymark.shared.UniversityTime;

/**
 * The names that a message's sentences can hold between braces, and what the outbox keeps for each.
 * There is none for free words.
 */
public enum Placeholder {
    PARTNER(Kind.PERSON),
    MENTOR(Kind.PERSON),
    MANAGER(Kind.PERSON),
    COORDINATOR(Kind.PERSON),
    DATE(Kind.DAY),
    DEADLINE(Kind.DAY),
    ERASE_DATE(Kind.DAY),
    PERIOD(Kind.PERIOD),
    TIME(Kind.TIME),
    COUNT(Kind.NUMBER),
    WEEKS(Kind.NUMBER),
    ROLE(Kind.PHRASE),
    NEXT_STEP(Kind.PHRASE),
    PLACE(Kind.PHRASE),
    /** What the coordinators called the phase. */
    PHASE(Kind.TITLE),
    /** What the coordinators called the event. */
    EVENT(Kind.TITLE),
    /** Where the coordinators said that it is, such as "Founders’ Hall, room 2.11". */
    ROOM(Kind.TITLE);

    /** What is kept. */
    enum Kind {
        /** A person's id; the current name is looked up at sending. */
        PERSON,
        /** A day, such as 2026-10-19. */
        DAY,
        /** Two days, such as 2026-10-01/2026-10-14. */
        PERIOD,
        /** A moment, such as 2026-10-19T13:00:00Z; its time of day is told. */
        TIME,
        NUMBER,
        /** The name of a phrase among the messages. */
        PHRASE,
        /** A public title, at most 200 characters. */
        TITLE
    }

    static final Pattern BRACES = Pattern.compile("\\{([a-z-]+)}");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_ONLY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Kind kind;

    Placeholder(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** Whether it tells nobody who it is or what it is about. */
    boolean isDiscreet() {
        return kind == Kind.DAY || kind == Kind.NUMBER || kind == Kind.TIME;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Placeholder> named(String text) {
        return Arrays.stream(values()).filter(one -> one.text().equals(text)).findFirst();
    }

    static Matcher in(String sentence) {
        return BRACES.matcher(sentence);
    }

    /** Refuses a value that can't be told, when it is written and not when it is sent. */
    void check(String value, MessageTexts texts) {
        switch (kind) {
            case PERSON -> new PersonId(value);
            case PHRASE -> texts.phrase(text(), value);
            case TITLE -> {
                if (value.length() > 200) {
                    throw new IllegalArgumentException("a title of " + value.length());
                }
            }
            default -> words(value, texts);
        }
    }

    /** The words for whatever isn't a person. */
    String words(String value, MessageTexts texts) {
        return switch (kind) {
            case DAY -> DAY.format(LocalDate.parse(value));
            case PERIOD -> period(value.split("/", 2));
            case TIME -> CLOCK.format(Instant.parse(value).atZone(UniversityTime.ZONE));
            case NUMBER -> String.valueOf(Integer.parseInt(value));
            case PHRASE -> texts.phrase(text(), value);
            case TITLE -> value;
            case PERSON -> throw new IllegalStateException("names come from the directory");
        };
    }

    private static String period(String[] days) {
        return DAY_ONLY.format(LocalDate.parse(days[0]))
                + " to "
                + DAY_ONLY.format(LocalDate.parse(days[1]));
    }
}
