package org.waymark.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.meeting.Repeat;
import org.waymark.meeting.TimeOffered;
import org.waymark.web.tag.Option;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** How dates go on, as people say it. */
@ApplicationScoped
public class RepeatWords {
    private static final int MOST_OFFERED_WEEKS = 4;

    @Inject Texts texts;
    @Inject Words words;

    List<Option> options() {
        return IntStream.rangeClosed(0, MOST_OFFERED_WEEKS)
                .mapToObj(weeks -> Option.of(weeks, every(weeks)))
                .toList();
    }

    /** “Every 4 weeks, 6 meetings in all”. */
    String of(Repeat repeat) {
        return texts.of("meeting.repeat.said", every(repeat.everyWeeks()), repeat.meetings());
    }

    /** “Wednesday 14 October, and then 11 November and 9 December”. */
    String after(TimeOffered offered) {
        String first = words.day(offered.begins());
        return offered.after().isEmpty()
                ? texts.of("meeting.repeat.nothing", first)
                : texts.of(
                        "meeting.repeat.after",
                        first,
                        words.list(offered.after().stream().map(words::shortDate).toList()));
    }

    private String every(int weeks) {
        return weeks > MOST_OFFERED_WEEKS
                ? texts.of("meeting.repeat.other", weeks)
                : texts.of("meeting.repeat." + weeks);
    }
}
