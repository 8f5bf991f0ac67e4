package org.waymark.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.action.Doer;
import org.waymark.partnership.Side;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** Who does an action and by when, in words for the one who reads. */
@Named
@RequestScoped
public class ActionWords {
    @Inject Texts texts;
    @Inject Words words;

    /**
     * @param due or null
     */
    public String who(Doer doer, Side reader, LocalDate due) {
        String who = texts.of(key(doer, reader));
        if (due == null) {
            return who;
        }
        return texts.of(
                due.isBefore(words.today()) ? "action.who.late" : "action.who.day", who, due);
    }

    private static String key(Doer doer, Side reader) {
        if (doer == Doer.BOTH) {
            return "action.who.both";
        }
        if (doer.includes(reader)) {
            return "action.who.mine";
        }
        return doer == Doer.MENTOR ? "action.who.mentor" : "action.who.mentee";
    }
}
