package org.waymark.web.tag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was typed, as the value that a page bean holds, and back again. */
final class Typed {
    /** What was typed is no such value; carries the key of the sentence that says so. */
    static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUnderstood(String key) {
            super(key, null, false, false);
        }
    }

    private Typed() {}

    static Object value(Kind kind, String[] typed, Class<?> type, Object options) {
        return switch (kind) {
            case LONG -> text(first(typed));
            case TEXT, EMAIL, SEARCH -> text(first(typed));
            case PASSWORD -> first(typed);
            case NUMBER -> number(text(first(typed)), type);
            case DATE -> date(text(first(typed)));
            case TIME -> time(text(first(typed)));
            case YES_NO -> text(first(typed)) == null ? null : Boolean.valueOf(first(typed));
            case TICK -> typed.length > 0;
            case SELECT, CHOICE -> text(first(typed)) == null ? null : chosen(typed[0], options);
            case CHOICES -> allChosen(typed, type, options);
            case FILE, SCALE, DATES -> throw new IllegalStateException("No field of kind " + kind);
        };
    }

    /** A value as a control shows it. */
    static List<String> shown(Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Typed::name).toList();
        }
        return List.of(name(value));
    }

    private static String name(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    private static String first(String[] typed) {
        return typed.length == 0 ? null : typed[0];
    }

    private static String text(String typed) {
        if (typed == null) {
            return null;
        }
        String text = typed.replace("\r\n", "\n").strip();
        return text.isEmpty() ? null : text;
    }

    private static Number number(String typed, Class<?> type) {
        if (typed == null) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(typed.replace(",", "").replace(" ", ""));
            if (type == BigDecimal.class) {
                return number;
            }
            if (type == Long.class || type == long.class) {
                return number.longValueExact();
            }
            return number.intValueExact();
        } catch (ArithmeticException | NumberFormatException noNumber) {
            throw new NotUnderstood("frame.field.number");
        }
    }

    private static LocalDate date(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDate) {
            throw new NotUnderstood("frame.field.date");
        }
    }

    private static LocalTime time(String typed) {
        try {
            return typed == null ? null : LocalTime.parse(typed);
        } catch (DateTimeParseException noTime) {
            throw new NotUnderstood("frame.field.time");
        }
    }

    private static Collection<Object> allChosen(String[] typed, Class<?> type, Object options) {
        Collection<Object> all =
                type != null && Set.class.isAssignableFrom(type)
                        ? new LinkedHashSet<>()
                        : new ArrayList<>();
        for (String one : typed) {
            all.add(chosen(one, options));
        }
        return all;
    }

    /** Only what was offered can be chosen; a constant comes back as the constant. */
    private static Object chosen(String typed, Object options) {
        Collection<?> offered =
                options instanceof Collection<?> many
                        ? many
                        : options == null ? List.of() : List.of((Object[]) options);
        for (Object option : offered) {
            if (option instanceof Enum<?> constant && constant.name().equals(typed)) {
                return constant;
            }
        }
        for (Option option : Option.listOf(options)) {
            if (option.value().equals(typed)) {
                return typed;
            }
        }
        throw new NotUnderstood("frame.field.choice");
    }
}
