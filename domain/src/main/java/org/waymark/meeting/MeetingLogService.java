package org.waymark.meeting;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.waymark.access.CurrentPerson;
import org.waymark.action.ActionLine;
import org.waymark.action.ActionSheet;
import org.waymark.action.Origin;
import org.waymark.draft.DraftService;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Directory;
import org.waymark.shared.Happened;
import org.waymark.shared.RulesBroken;

/**
 * Reading and writing a meeting's log. The answers to private questions go to the writer's own part
 * and are sealed with the writer's own key; everything else is the pair's.
 */
@Stateless
public class MeetingLogService {
    /** The form's key, and the key of a draft of it. */
    public static final String FORM = "meeting-log";

    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject Meetings meetings;
    @Inject MeetingLogs logs;
    @Inject MeetingLists lists;
    @Inject MeetingViews views;
    @Inject MentorTrainings trainings;
    @Inject ActionSheet actions;
    @Inject Directory directory;
    @Inject DraftService drafts;
    @Inject LogBook book;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public MeetingLogService() {}

    @RolesAllowed(STAFF)
    public LogSheet open(MeetingId id) {
        MeetingLists.Page page = lists.requirePage(id, me.id());
        PairMember reader = partnerships.ofMember(page.meeting().partnership(), me.id());
        MeetingLog log = page.log();
        Form form = book.form(log, reader);
        return new LogSheet(
                views.of(page.meeting(), reader),
                directory.requireCard(reader.partner()),
                reader.side(),
                form,
                book.shared(page, form, reader).with(book.own(page)),
                actions.read(reader, Origin.meeting(id)),
                log == null ? 0 : log.version(),
                log != null && log.writtenBy().equals(reader.partner()),
                log == null ? null : log.writtenAt(),
                log != null && log.changedBy().equals(reader.partner()),
                log == null ? null : log.changedAt());
    }

    /**
     * Keeps what was sent, and with it that they met. Sending the same again changes nothing; where
     * the other has written since, nothing is kept.
     */
    @RolesAllowed(STAFF)
    public void write(MeetingId id, LogEntry entry) {
        Meeting meeting = meetings.require(id);
        PairMember writer = partnerships.ofMember(meeting.partnership(), me.id());
        writer.mustKeepPages();
        MeetingLog log = logs.find(id).orElse(null);
        Form form = book.form(log, writer);
        RulesBroken.unlessAllHold(
                () -> form.check(entry.answers()),
                () -> actions.check(Origin.meeting(id), entry.actions()));
        hold(meeting, writer, entry);
        Answers shared =
                entry.answers()
                        .only(
                                key ->
                                        form.question(key)
                                                .filter(question -> !question.isPrivate())
                                                .isPresent());
        boolean changed = isChanged(log, shared, writer, entry.actions());
        if (changed) {
            book.keep(meeting, log, form, shared, writer, entry.version());
            actions.write(writer, Origin.meeting(id), entry.actions());
        }
        book.keepOwn(meeting, writer, form, entry.answers());
        drafts.discard(FORM, id.value());
        drafts.discard(TellingService.DRAFT, id.value());
        if (changed) {
            happened.fire(
                    new MeetingLogged(
                            writer.person(), id, writer.partnershipId(), writer.partner()));
        }
    }

    private void hold(Meeting meeting, PairMember writer, LogEntry entry) {
        boolean known = meeting.state() == MeetingState.HELD;
        meeting.holdAt(
                writer,
                entry.slot(),
                entry.venue(),
                views.sealed(entry.place(), writer),
                trainings.of(writer.partnership()),
                clock.instant());
        meetings.settle();
        if (!known) {
            happened.fire(MeetingHeld.of(meeting, writer));
        }
    }

    private boolean isChanged(
            MeetingLog log, Answers shared, PairMember writer, List<ActionLine> lines) {
        return !book.says(log, shared, writer)
                || !isWritten(lines, actions.read(writer, Origin.meeting(log.meeting())));
    }

    /** Whether all these lines stand there already, word for word. */
    private static boolean isWritten(List<ActionLine> lines, List<ActionLine> known) {
        return lines.stream()
                .allMatch(
                        line ->
                                known.stream()
                                        .filter(one -> one.id().equals(line.id()))
                                        .findFirst()
                                        .map(one -> isSame(one, line))
                                        .orElse(line.isBlank()));
    }

    private static boolean isSame(ActionLine one, ActionLine other) {
        return !other.isBlank()
                && one.what().equals(other.what().strip())
                && one.doer() == other.doer()
                && Objects.equals(one.due(), other.due());
    }
}
