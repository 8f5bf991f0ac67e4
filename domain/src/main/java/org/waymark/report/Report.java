package org.waymark.report;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.form.FormId;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.SealedText;

/**
 * One period's report of a mentor to the own line manager [3]. Both partners see the exact text
 * before it goes; the mentee can add a line, say yes sooner or ask for a change. Words about which
 * they differ don't go: then the manager gets the facts alone.
 *
 * <p>What the manager reads stands in columns of its own ({@code sentWords}, {@code facts}), filled
 * on the day of sending; what the two say to each other about it never gets there.
 */
@Entity
@Table(name = "report")
public class Report {
    @Id
    @Convert(converter = ReportId.Column.class)
    private ReportId id;

    @Convert(converter = PartnershipId.Column.class)
    @Column(name = "partnership_id")
    private PartnershipId partnership;

    @Convert(converter = FormId.Column.class)
    @Column(name = "form_version_id")
    private FormId form;

    private int number;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_until")
    private LocalDate periodUntil;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Embedded private Facts facts;

    /** The mentor's text and the mentee's line: what the manager is going to read. */
    private SealedText words;

    /** The text as the mentee read it when asking for a change. */
    @Column(name = "earlier_words")
    private SealedText earlierWords;

    /** What the two say to each other about it. */
    private SealedText talk;

    /** What the mentor noted for themself, sealed with their own key. */
    @Column(name = "own_note")
    private SealedText ownNote;

    @Column(name = "shown_at")
    private Instant shownAt;

    @Column(name = "goes_at")
    private Instant goesAt;

    @Column(name = "mentor_agrees")
    private boolean mentorAgrees;

    @Column(name = "mentee_agrees")
    private boolean menteeAgrees;

    @Column(name = "told_late")
    private boolean toldLate;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "recipient_id")
    private PersonId recipient;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "copy_to_id")
    private PersonId copyTo;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "names_mentee")
    private boolean namesMentee;

    @Column(name = "sent_words")
    private SealedText sentWords;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version private long version;

    protected Report() {}

    /** The period begins; the report is due on this day, the first working day after its period. */
    public static Report comes(
            PartnershipId partnership,
            FormId form,
            ReportPeriod period,
            LocalDate dueOn,
            boolean mayNameMentee) {
        var report = new Report();
        report.id = ReportId.next();
        report.partnership = partnership;
        report.form = form;
        report.number = period.number();
        report.periodFrom = period.from();
        report.periodUntil = period.until();
        report.opensOn = period.opens();
        report.dueOn = dueOn;
        report.state = ReportState.COMING;
        report.facts = Facts.none();
        report.namesMentee = mayNameMentee;
        return report;
    }

    /** What the agreement says about the mentee's name, as long as the report hasn't gone. */
    void mayNameMentee(boolean may) {
        if (state.isOpen()) {
            namesMentee = may;
        }
    }

    /**
     * The partnership stood still for some days, which don't count.
     *
     * @param goesLaterBy as many days, where the mentee's time to read it ran into them; else 0
     */
    void move(ReportPeriod period, LocalDate due, int goesLaterBy) {
        periodUntil = period.until();
        opensOn = period.opens();
        dueOn = due;
        if (goesAt != null) {
            goesAt = goesAt.atZone(UniversityTime.ZONE).plusDays(goesLaterBy).toInstant();
        }
    }

    /**
     * Names the text and whose turn it is. Who answers gives back what they read: nobody says yes
     * to another text, or writes over a word that they haven't read.
     */
    String mark() {
        return state.isUnwritten()
                ? ""
                : "%s %s %s %s".formatted(state, shownAt, mentorAgrees, menteeAgrees);
    }

    /** Refuses an answer to something else than what stands here now. */
    void mustStandAsRead(String seen) {
        if (!mark().equals(seen)) {
            throw new RuleBroken("shared.rule.changed-meanwhile");
        }
    }

    /** The mentor is asked to write it. */
    void open() {
        if (state == ReportState.COMING) {
            state = ReportState.WRITING;
        }
    }

    /** The mentor has been told that it is late; once is enough. */
    void tellLate() {
        toldLate = true;
    }

    /**
     * Shows the mentee the exact text. A text that was changed leaves the mentee at least until the
     * moment given, and needs a new yes.
     */
    void show(SealedText text, Facts counted, Instant now, Instant goesAtTheEarliest) {
        if (UniversityTime.dateOf(now).isBefore(opensOn)) {
            throw new RuleBroken("report.rule.too-early", opensOn);
        }
        if (!state.isWritable()) {
            throw new RuleBroken("report.rule.not-writable");
        }
        state = ReportState.SHOWN;
        words = text;
        facts = counted;
        shownAt = now;
        postponeTo(goesAtTheEarliest);
        mentorAgrees = true;
        menteeAgrees = false;
    }

    /** The mentee says yes. True when both have, and it can go. */
    boolean agreedByMentee() {
        mustBeShown();
        if (state.isDisputed()) {
            mentorAgrees = true;
        }
        menteeAgrees = true;
        return agreed();
    }

    /**
     * The mentee says yes and adds a line or changes it; the mentor reads that before the manager
     * does.
     */
    void lineAdded(SealedText text, Instant goesAtTheEarliest) {
        mustBeShown();
        state = ReportState.SHOWN;
        words = text;
        menteeAgrees = true;
        mentorAgrees = false;
        postponeTo(goesAtTheEarliest);
    }

    /** The mentor says yes to the mentee's line. True when both have, and it can go. */
    boolean agreedByMentor() {
        mustBeShown();
        if (!menteeAgrees) {
            throw new RuleBroken("report.rule.mentee-reads");
        }
        mentorAgrees = true;
        return agreed();
    }

    private boolean agreed() {
        if (mentorAgrees && menteeAgrees) {
            state = ReportState.AGREED;
        }
        return state == ReportState.AGREED;
    }

    /** The mentee asks for a change, while there is time; the mentor gets time to answer. */
    void askForChange(SealedText said, Instant now, Instant goesAtTheEarliest) {
        mustBeShown();
        if (!now.isBefore(goesAt)) {
            throw new RuleBroken("report.rule.time-over");
        }
        state = ReportState.CHANGE_ASKED;
        earlierWords = words;
        talk = said;
        menteeAgrees = false;
        postponeTo(goesAtTheEarliest);
    }

    /** The mentor keeps the text. Unless the mentee says yes after all, only the facts go. */
    void keep(SealedText said, Instant goesAtTheEarliest) {
        if (state != ReportState.CHANGE_ASKED) {
            throw new RuleBroken("report.rule.no-change-asked");
        }
        state = ReportState.KEPT;
        talk = said;
        postponeTo(goesAtTheEarliest);
    }

    /** What the two say to each other about the text that is shown now. */
    void say(SealedText said) {
        talk = said;
    }

    void note(SealedText note) {
        ownNote = note;
    }

    private void postponeTo(Instant earliest) {
        if (goesAt == null || goesAt.isBefore(earliest)) {
            goesAt = earliest;
        }
    }

    private void mustBeShown() {
        if (!state.isShown()) {
            throw new RuleBroken("report.rule.not-shown");
        }
    }

    /** Whether it goes now: both said yes, or the mentee's days are over. */
    boolean isReady(Instant now) {
        return state == ReportState.AGREED || (state.isShown() && !now.isBefore(goesAt));
    }

    /**
     * Goes to who is the manager today; from here on it never changes. Without agreement the words
     * stay behind.
     */
    void send(PersonId manager, PersonId copy, Instant now) {
        if (!isReady(now)) {
            throw new RuleBroken("report.rule.not-ready");
        }
        sentWords = state.isDisputed() ? null : words;
        recipient = manager;
        copyTo = copy;
        sentAt = now;
        state = ReportState.SENT;
    }

    /** It isn't sent: the manager would read about somebody in the own line. */
    void withhold() {
        if (state.isOpen()) {
            state = ReportState.WITHHELD;
        }
    }

    /** The partnership is over, and nothing more is reported of it. */
    void close() {
        if (state.isOpen()) {
            state = ReportState.CLOSED;
        }
    }

    void acknowledge(Instant now) {
        mustBeSent();
        state = ReportState.ACKNOWLEDGED;
        answeredAt = now;
    }

    void askToTalk(Instant now) {
        mustBeSent();
        state = ReportState.TALK_ASKED;
        answeredAt = now;
    }

    /** The mentor and the manager have talked, and that is an answer too. */
    void talked(Instant now) {
        if (state != ReportState.TALK_ASKED) {
            throw new RuleBroken("report.rule.no-talk-asked");
        }
        acknowledge(now);
    }

    private void mustBeSent() {
        if (!state.isSent()) {
            throw new RuleBroken("report.rule.not-sent");
        }
    }

    public ReportId id() {
        return id;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public FormId form() {
        return form;
    }

    public int number() {
        return number;
    }

    public ReportPeriod period() {
        return new ReportPeriod(number, periodFrom, periodUntil);
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ReportState state() {
        return state;
    }

    public Facts facts() {
        return facts;
    }

    Optional<SealedText> words() {
        return Optional.ofNullable(words);
    }

    Optional<SealedText> earlierWords() {
        return Optional.ofNullable(earlierWords);
    }

    Optional<SealedText> talk() {
        return Optional.ofNullable(talk);
    }

    Optional<SealedText> ownNote() {
        return Optional.ofNullable(ownNote);
    }

    /** What the manager reads: nothing, where only the facts went. */
    Optional<SealedText> sentWords() {
        return Optional.ofNullable(sentWords);
    }

    public Optional<Instant> shownAt() {
        return Optional.ofNullable(shownAt);
    }

    /** When it goes, unless both say yes sooner. */
    public Optional<Instant> goesAt() {
        return Optional.ofNullable(goesAt);
    }

    /** The day on which it goes, unless one of the two says something. */
    LocalDate goesOn() {
        return UniversityTime.dateOf(goesAt);
    }

    public boolean isAgreedByMentee() {
        return menteeAgrees;
    }

    public boolean isAgreedByMentor() {
        return mentorAgrees;
    }

    public boolean isToldLate() {
        return toldLate;
    }

    public Optional<PersonId> recipient() {
        return Optional.ofNullable(recipient);
    }

    /** The mentee's manager, where the agreement gives them a copy. */
    public Optional<PersonId> copyTo() {
        return Optional.ofNullable(copyTo);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** Whether the mentor can write today. */
    public boolean isWritableOn(LocalDate day) {
        return state.isWritable() && !day.isBefore(opensOn);
    }

    /** The day was reached and the mentee hasn't been shown anything. */
    public boolean isLateOn(LocalDate day) {
        return state.isUnwritten() && dueOn.isBefore(day);
    }

    public boolean isFactsOnly() {
        return state.isSent() && sentWords == null;
    }

    public boolean isNamingMentee() {
        return namesMentee;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
