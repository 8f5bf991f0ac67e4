package org.waymark.meeting;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.action.ActionLine;
import org.waymark.action.ActionSheet;
import org.waymark.action.Origin;
import org.waymark.draft.DraftService;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.form.Question;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Directory;
import org.waymark.scheme.Phases;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Happened;
import org.waymark.shared.RulesBroken;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/**
 * Reading and writing a meeting's log. The answers to private questions go to the writer's own part
 * and are sealed with the writer's own key; everything else is the pair's.
 */
@Stateless
public class MeetingLogService {
    /** The form's key, and the key of a draft of it. */
    public static final String FORM = "meeting-log";

    static final String PREPARING = "minutes-preparing";
    static final String MEETING = "minutes-meeting";

    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject FormShelf shelf;
    @Inject Meetings meetings;
    @Inject MeetingLogs logs;
    @Inject MeetingLists lists;
    @Inject MeetingViews views;
    @Inject MentorTrainings trainings;
    @Inject ActionSheet actions;
    @Inject Directory directory;
    @Inject DraftService drafts;
    @Inject Vault vault;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public MeetingLogService() {}

    @RolesAllowed(STAFF)
    public LogSheet open(MeetingId id) {
        MeetingLists.Page page = lists.requirePage(id, me.id());
        PairMember reader = partnerships.ofMember(page.meeting().partnership(), me.id());
        MeetingLog log = page.log();
        Form form = form(log, reader);
        return new LogSheet(
                views.of(page.meeting(), reader),
                directory.requireCard(reader.partner()),
                reader.side(),
                form,
                shared(page, form, reader).with(own(page)),
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
        Form form = form(log, writer);
        RulesBroken.unlessAllHold(
                () -> form.check(entry.answers()),
                () -> actions.check(Origin.meeting(id), entry.actions()));
        hold(meeting, writer, entry);
        Answers shared =
                entry.answers().only(key -> form.question(key).filter(this::isShared).isPresent());
        boolean changed = isChanged(log, shared, writer, entry.actions());
        if (changed) {
            keep(meeting, log, form, shared, writer, entry);
        }
        keepOwn(meeting, writer, form, entry.answers());
        drafts.discard(FORM, id.value());
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
            happened.fire(
                    new MeetingHeld(
                            writer.person(),
                            meeting.id(),
                            writer.partnershipId(),
                            writer.partner(),
                            meeting.isTrial(),
                            entry.slot().begin()));
        }
    }

    private boolean isChanged(
            MeetingLog log, Answers shared, PairMember writer, List<ActionLine> lines) {
        return log == null
                || !shared.equals(Answers.fromJson(vault.open(writer, log.answers())))
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

    private void keep(
            Meeting meeting,
            MeetingLog log,
            Form form,
            Answers shared,
            PairMember writer,
            LogEntry entry) {
        SealedText sealed = vault.seal(writer, shared.toJson());
        Instant now = clock.instant();
        if (log != null) {
            log.rewrite(writer, entry.version(), sealed, now);
        } else if (entry.version() == 0) {
            logs.add(MeetingLog.begin(meeting, writer, form.id(), sealed, now));
        } else {
            throw new ChangedMeanwhile();
        }
        actions.write(writer, Origin.meeting(meeting.id()), entry.actions());
    }

    private void keepOwn(Meeting meeting, PairMember writer, Form form, Answers answers) {
        Self self = me.self();
        OwnPart own =
                logs.find(meeting.id(), writer.person())
                        .orElseGet(
                                () -> {
                                    var part = new OwnPart(meeting, writer.person());
                                    logs.add(part);
                                    return part;
                                });
        own.took(answers.number(PREPARING), answers.number(MEETING));
        Answers words =
                answers.only(
                        key ->
                                form.question(key).filter(Question::isPrivate).isPresent()
                                        && !key.equals(PREPARING)
                                        && !key.equals(MEETING));
        own.note(words.isEmpty() ? null : vault.seal(self, words.toJson()));
    }

    private Form form(MeetingLog log, PairMember member) {
        return shelf.form(
                log != null ? log.form() : phases.require(member.partnership().phase()).form(FORM));
    }

    private Answers shared(MeetingLists.Page page, Form form, PairMember reader) {
        return page.log() != null
                ? Answers.fromJson(vault.open(reader, page.log().answers()))
                : form.prefilled();
    }

    private Answers own(MeetingLists.Page page) {
        OwnPart own = page.own();
        if (own == null) {
            return Answers.NONE.with(MEETING, String.valueOf(page.meeting().minutes()));
        }
        Answers words =
                own.note() == null
                        ? Answers.NONE
                        : Answers.fromJson(vault.open(me.self(), own.note()));
        return words.with(PREPARING, String.valueOf(own.preparingMinutes()))
                .with(MEETING, String.valueOf(own.meetingMinutes()));
    }

    private boolean isShared(Question question) {
        return !question.isPrivate();
    }
}
