package org.waymark.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.form.Kind;
import org.waymark.form.Question;
import org.waymark.partnership.PairMember;
import org.waymark.scheme.Phases;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/**
 * Seals and opens what is written of meetings. The answers to private questions go to the writer's
 * own part and are sealed with the writer's own key; everything else is the pair's.
 */
@ApplicationScoped
public class LogBook {
    static final String PREPARING = "minutes-preparing";
    static final String MEETING = "minutes-meeting";

    private static final String NEXT = "\n\n";

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject FormShelf shelf;
    @Inject MeetingLogs logs;
    @Inject Vault vault;
    @Inject Clock clock;

    protected LogBook() {}

    /** The form on which the log was written, or would be. */
    Form form(MeetingLog log, PairMember member) {
        return shelf.form(
                log != null
                        ? log.form()
                        : phases.require(member.partnership().phase())
                                .form(MeetingLogService.FORM));
    }

    /**
     * What can be said of a meeting in a minute: one's minutes, and the one question of the log
     * that must be answered. A phase whose log wants more answers than one wants the log's page.
     */
    static Form inAMinute(Form form) {
        Optional<Question> note = noteOf(form);
        return form.only(
                        question ->
                                isMinutes(question.key())
                                        || note.filter(question::equals).isPresent())
                .optional();
    }

    private static Optional<Question> noteOf(Form form) {
        List<Question> needed =
                form.questions()
                        .filter(one -> one.required() && !one.repeats() && !one.isPrivate())
                        .toList();
        return needed.size() == 1 && needed.get(0).kind() == Kind.LONG
                ? Optional.of(needed.get(0))
                : Optional.empty();
    }

    private static boolean isMinutes(String key) {
        return key.equals(PREPARING) || key.equals(MEETING);
    }

    /** The shared answers; where nothing is written, what stands in the fields at first. */
    Answers shared(MeetingLists.Page page, Form form, PairMember reader) {
        return page.log() != null
                ? Answers.fromJson(vault.open(reader, page.log().answers()))
                : form.prefilled();
    }

    /** What the reader keeps alone, the minutes from the calendar where none were said. */
    Answers own(MeetingLists.Page page) {
        OwnPart own = page.own();
        Answers words =
                own == null || own.note() == null
                        ? Answers.NONE
                        : Answers.fromJson(vault.open(me.self(), own.note()));
        return words.with(minutes(page));
    }

    Answers minutes(MeetingLists.Page page) {
        OwnPart own = page.own();
        return own == null
                ? Answers.NONE.with(MEETING, String.valueOf(page.meeting().minutes()))
                : Answers.NONE
                        .with(PREPARING, String.valueOf(own.preparingMinutes()))
                        .with(MEETING, String.valueOf(own.meetingMinutes()));
    }

    boolean says(MeetingLog log, Answers shared, PairMember reader) {
        return log != null && shared.equals(Answers.fromJson(vault.open(reader, log.answers())));
    }

    /** Begins the log, or writes it anew where the version is the one that was read. */
    void keep(
            Meeting meeting,
            MeetingLog log,
            Form form,
            Answers shared,
            PairMember writer,
            long version) {
        SealedText sealed = vault.seal(writer, shared.toJson());
        Instant now = clock.instant();
        if (log != null) {
            log.rewrite(writer, version, sealed, now);
        } else if (version == 0) {
            logs.add(MeetingLog.begin(meeting, writer, form.id(), sealed, now));
        } else {
            throw new ChangedMeanwhile();
        }
    }

    void keepOwn(Meeting meeting, PairMember writer, Form form, Answers answers) {
        Self self = me.self();
        OwnPart own = ownOf(meeting, writer);
        own.took(answers.number(PREPARING), answers.number(MEETING));
        Answers words =
                answers.only(
                        key ->
                                form.question(key).filter(Question::isPrivate).isPresent()
                                        && !isMinutes(key));
        own.note(words.isEmpty() ? null : vault.seal(self, words.toJson()));
    }

    private OwnPart ownOf(Meeting meeting, PairMember writer) {
        return logs.find(meeting.id(), writer.person())
                .orElseGet(
                        () -> {
                            var part = new OwnPart(meeting, writer.person());
                            logs.add(part);
                            return part;
                        });
    }

    /**
     * The minutes and, where there is a note, the note: it begins the log or stands under what is
     * written already, of which nothing is lost. Gives whether the log was begun or changed.
     */
    boolean add(Meeting meeting, PairMember writer, Answers answers) {
        MeetingLog log = logs.find(meeting.id()).orElse(null);
        Form form = form(log, writer);
        inAMinute(form).check(answers);
        ownOf(meeting, writer).took(answers.number(PREPARING), answers.number(MEETING));
        Optional<Question> question = noteOf(form).filter(one -> answers.has(one.key()));
        return question.isPresent()
                && add(meeting, log, form, writer, question.get().key(), answers);
    }

    private boolean add(
            Meeting meeting,
            MeetingLog log,
            Form form,
            PairMember writer,
            String key,
            Answers answers) {
        Form shared = form.only(question -> !question.isPrivate());
        String note = answers.text(key).strip();
        Answers written = shared.prefilled().with(key, note);
        if (log != null) {
            Answers before = Answers.fromJson(vault.open(writer, log.answers()));
            String words = before.text(key).strip();
            if ((NEXT + words + NEXT).contains(NEXT + note + NEXT)) {
                return false;
            }
            written = before.with(key, words.isEmpty() ? note : words + NEXT + note);
        }
        shared.check(written);
        keep(meeting, log, form, written, writer, log == null ? 0 : log.version());
        return true;
    }
}
