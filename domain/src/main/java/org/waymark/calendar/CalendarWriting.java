package org.waymark.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.waymark.people.PersonId;
import org.waymark.shared.University;
import org.waymark.shared.UniversityTime;

/**
 * Dates in iCalendar: "Meeting", private, the time, the kind of place and the two people. Both have
 * said yes where they found the time, so nobody's answer is asked for; only an invitation says that
 * there is none yet, for else a program wouldn't offer to take it in.
 */
final class CalendarWriting {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.waymark.calendar.words", Locale.UK);
    private static final DateTimeFormatter LOCAL = format("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = format("yyyyMMdd'T'HHmmss'Z'");
    private static final Duration READ_AGAIN_AFTER = Duration.ofHours(1);

    private final Map<PersonId, Attendee> people;
    private final String organiser;
    private final Instant now;

    CalendarWriting(Map<PersonId, Attendee> people, String organiser, Instant now) {
        this.people = people;
        this.organiser = organiser;
        this.now = now;
    }

    Invitation invitation(Appointment date) {
        Method method = date.stands() ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL;
        Calendar calendar = calendar();
        calendar.add(method);
        return new Invitation(
                method.getValue(), text(calendar, List.of(date), PartStat.NEEDS_ACTION));
    }

    /** Names no method: whoever adds it by hand isn't invited by anybody. */
    String file(Collection<Appointment> dates) {
        return text(calendar(), dates, PartStat.ACCEPTED);
    }

    String feed(Collection<Appointment> dates) {
        Calendar calendar = calendar();
        calendar.add(new XProperty("X-WR-CALNAME", WORDS.getString("feed")));
        calendar.add(new XProperty("X-WR-TIMEZONE", UniversityTime.ZONE.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", READ_AGAIN_AFTER.toString()));
        return text(calendar, dates, PartStat.ACCEPTED);
    }

    private static Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Waymark//Waymark//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    private String text(Calendar calendar, Collection<Appointment> dates, PartStat answers) {
        calendar.add(UniversityZone.component());
        dates.forEach(date -> calendar.add(event(date, answers)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private VEvent event(Appointment date, PartStat answers) {
        var event = new VEvent(false);
        event.add(new Uid(date.uid()));
        event.add(new Sequence(date.sequence()));
        event.add(new DtStamp(now));
        event.add(moment(Property.DTSTART, date.begins()));
        event.add(moment(Property.DTEND, date.ends()));
        event.add(new Summary(WORDS.getString("title")));
        event.add(
                new Location(
                        date.where() == null
                                ? WORDS.getString("place." + date.place())
                                : date.where()));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        event.add(new Status(date.stands() ? Status.VALUE_CONFIRMED : Status.VALUE_CANCELLED));
        event.add(ImmutableTransp.OPAQUE);
        event.add(organizer());
        date.people().forEach(person -> event.add(attendee(person, answers)));
        return event;
    }

    /**
     * By the university's clocks; but of the hour that they repeat in autumn they can only say the
     * first, so the second is told in universal time. Written out here: a property of ical4j's own
     * with a zone would enter hundreds of zones into Java's list, see {@link UniversityZone}.
     */
    private static Property moment(String name, Instant instant) {
        ZonedDateTime here = instant.atZone(UniversityTime.ZONE);
        if (here.equals(here.withEarlierOffsetAtOverlap())) {
            var zone = new ParameterList(List.of(new TzId(UniversityTime.ZONE.getId())));
            return new XProperty(name, zone, LOCAL.format(here));
        }
        return new XProperty(name, UTC.format(instant.atZone(ZoneOffset.UTC)));
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    private Organizer organizer() {
        String address = organiser.isEmpty() ? "nobody@waymark.invalid" : organiser;
        var organizer = new Organizer(URI.create("mailto:" + address));
        organizer.add(new Cn(University.name()));
        return organizer;
    }

    private net.fortuna.ical4j.model.property.Attendee attendee(PersonId id, PartStat answer) {
        Attendee person = people.get(id);
        String name = person == null ? WORDS.getString("nobody") : person.name();
        String email = person == null ? null : person.email();
        var attendee = new net.fortuna.ical4j.model.property.Attendee(address(id, email));
        // A quotation mark has an escape here that Outlook doesn't know.
        attendee.add(new Cn(name.replace('"', '\'')));
        attendee.add(CuType.INDIVIDUAL);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(answer);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    /** Who has no address is still one of the two. */
    private static URI address(PersonId id, String email) {
        try {
            return email == null
                    ? URI.create("urn:uuid:" + id.value())
                    : new URI("mailto", email, null);
        } catch (URISyntaxException noAddress) {
            return URI.create("urn:uuid:" + id.value());
        }
    }
}
