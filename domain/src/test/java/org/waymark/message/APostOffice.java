package org.waymark.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.waymark.calendar.CalendarFiles;
import org.waymark.people.Directory;
import org.waymark.people.WorkingDays;
import org.waymark.waiting.InMemoryWaitingItems;

/** All that carries mail, with the real parts around an outbox in memory. */
final class APostOffice {
    final InMemoryMessageChoices choices = new InMemoryMessageChoices();
    final InMemoryCommonMessages common = new InMemoryCommonMessages();
    final InMemoryWaitingItems waiting = new InMemoryWaitingItems();

    private final OutboxMessages messages;
    private final Directory directory;
    private final MailAddresses addresses;
    private final Clock clock;
    private final Collection<LocalDate> closed;

    APostOffice(
            OutboxMessages messages,
            Directory directory,
            MailAddresses addresses,
            Clock clock,
            LocalDate... closed) {
        this.messages = messages;
        this.directory = directory;
        this.addresses = addresses;
        this.clock = clock;
        this.closed = Set.of(closed);
    }

    MailCalendar calendar() {
        return new MailCalendar(WorkingDays.closedOn(closed));
    }

    PostOffice office(MailSettings settings, CalendarFiles calendars) {
        return new PostOffice(
                messages, choices, addresses, calendar(), desk(settings), calendars, clock);
    }

    WritingDesk desk(MailSettings settings) {
        return new WritingDesk(
                messages,
                new InMemoryPhaseMessages(),
                common,
                waiting,
                new LetterWriter(new MessageTexts(), directory, settings));
    }

    HeldMail held() {
        return new HeldMail(messages, choices, waiting, calendar(), clock);
    }

    Postman postman(MailSettings settings, CalendarFiles calendars) {
        return new Postman(held(), office(settings, calendars), new Smtp(settings), settings);
    }
}
