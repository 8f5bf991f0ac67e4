package org.waymark.web.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypedTest {
    enum Reader {
        PAIR,
        SELF
    }

    @Test
    void aTextLosesTheRoomAroundIt() {
        assertThat(typed(Kind.LONG, String.class, null, "  One\r\nTwo \n")).isEqualTo("One\nTwo");
        assertThat(typed(Kind.TEXT, String.class, null, "   ")).isNull();
    }

    @Test
    void aNumberIsReadForTheTypeOfTheBean() {
        assertThat(typed(Kind.NUMBER, Integer.class, null, "1,200")).isEqualTo(1200);
        assertThat(typed(Kind.NUMBER, long.class, null, "50")).isEqualTo(50L);
        assertThat(typed(Kind.NUMBER, BigDecimal.class, null, "12.50"))
                .isEqualTo(new BigDecimal("12.50"));
        assertThatThrownBy(() -> typed(Kind.NUMBER, Integer.class, null, "1.5"))
                .hasMessage("frame.field.number");
    }

    @Test
    void aDateIsReadAsTheBrowserSendsIt() {
        assertThat(typed(Kind.DATE, LocalDate.class, null, "2026-10-27"))
                .isEqualTo(LocalDate.of(2026, 10, 27));
        assertThatThrownBy(() -> typed(Kind.DATE, LocalDate.class, null, "27/10/2026"))
                .hasMessage("frame.field.date");
    }

    @Test
    void onlyWhatWasOfferedCanBeChosen() {
        List<Reader> offered = List.of(Reader.values());
        assertThat(typed(Kind.CHOICE, Reader.class, offered, "SELF")).isEqualTo(Reader.SELF);
        assertThat(typed(Kind.CHOICES, Set.class, offered, "SELF", "PAIR"))
                .isEqualTo(Set.of(Reader.PAIR, Reader.SELF));
        assertThat(typed(Kind.SELECT, String.class, List.of(Option.of("a", "A")), "a"))
                .isEqualTo("a");
        assertThatThrownBy(() -> typed(Kind.SELECT, String.class, List.of("a"), "b"))
                .hasMessage("frame.field.choice");
    }

    @Test
    void nothingChosenIsNothing() {
        assertThat(typed(Kind.YES_NO, Boolean.class, null)).isNull();
        assertThat(typed(Kind.TICK, boolean.class, null)).isEqualTo(false);
        assertThat((List<?>) typed(Kind.CHOICES, List.class, List.of("a"))).isEmpty();
    }

    private static Object typed(Kind kind, Class<?> type, Object options, String... values) {
        return Typed.value(kind, values, type, options);
    }
}
