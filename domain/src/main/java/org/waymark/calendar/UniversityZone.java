package org.waymark.calendar;

import java.time.Month;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Locale;
import java.util.TimeZone;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.waymark.shared.UniversityTime;

/**
 * The university's time zone as calendars want it, from the rules that Java has. ical4j's own
 * registry of zones isn't used: it asks the network for newer ones, and it enters zones into Java's
 * list, which survives the application and refuses them when it is deployed again.
 */
final class UniversityZone {
    /** No date lies before the present rules began. */
    private static final int SINCE = 2000;

    private static final int WEEK = 7;

    private UniversityZone() {}

    static VTimeZone component() {
        var zone = new VTimeZone();
        zone.add(new TzId(UniversityTime.ZONE.getId()));
        UniversityTime.ZONE
                .getRules()
                .getTransitionRules()
                .forEach(rule -> zone.add(observance(rule)));
        return zone;
    }

    private static Observance observance(ZoneOffsetTransitionRule rule) {
        ZoneOffsetTransition first = rule.createTransition(SINCE);
        boolean summer = first.isGap();
        Observance observance = summer ? new Daylight() : new Standard();
        observance.add(new DtStart<>(first.getDateTimeBefore()));
        observance.add(new TzOffsetFrom(first.getOffsetBefore()));
        observance.add(new TzOffsetTo(first.getOffsetAfter()));
        observance.add(
                new TzName(
                        TimeZone.getTimeZone(UniversityTime.ZONE)
                                .getDisplayName(summer, TimeZone.SHORT, Locale.UK)));
        observance.add(new RRule<>(everyYear(rule)));
        return observance;
    }

    /** Such as the last Sunday of March, which Java knows as the first from the 25th on. */
    private static String everyYear(ZoneOffsetTransitionRule rule) {
        Month month = rule.getMonth();
        int day = rule.getDayOfMonthIndicator();
        boolean last = day < 0 || day + WEEK > month.maxLength();
        return "FREQ=YEARLY;BYMONTH="
                + month.getValue()
                + ";BYDAY="
                + (last ? -1 : (day - 1) / WEEK + 1)
                + rule.getDayOfWeek().name().substring(0, 2);
    }
}
