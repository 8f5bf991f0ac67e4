package org.waymark.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.draft.DraftService;
import org.waymark.draft.KeptAnswers;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.Question;
import org.waymark.meeting.LogEntry;
import org.waymark.meeting.LogSheet;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingLogService;
import org.waymark.meeting.VenueKind;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.web.action.ActionRows;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** Writing a meeting's log, or adding to it. */
@Named
@RequestScoped
public class LogMeetingPage {
    @Inject @Param private String id;
    @Inject MeetingLogService logs;
    @Inject DraftService drafts;
    @Inject ActionRows actions;
    @Inject Toast toast;
    @Inject Texts texts;
    @Inject Words words;

    private LogSheet sheet;
    private HeldAt heldAt;
    private Answers answers;
    private long version;
    private String saved;
    private Answers theirs;

    @PostConstruct
    void load() {
        sheet = logs.open(new MeetingId(id));
        heldAt = new HeldAt(sheet.meeting());
        answers = sheet.answers();
        version = sheet.version();
        actions.begin(sheet.actions(), sheet.partner(), sheet.iAmMentor());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            drafts.find(MeetingLogService.FORM, id).ifPresent(this::restore);
        }
    }

    private void restore(KeptAnswers kept) {
        Answers draft = kept.answers();
        answers = answers.with(draft.only(key -> sheet.form().question(key).isPresent()));
        actions.restore(draft);
        if (draft.text("version").matches("[0-9]{1,9}")) {
            version = Long.parseLong(draft.text("version"));
        }
        saved =
                texts.of(
                        "meeting.log.kept",
                        words.dayAndTime(kept.keptAt()),
                        sheet.partner().givenName());
    }

    public void save() {
        try {
            logs.write(
                    new MeetingId(id),
                    new LogEntry(
                            version,
                            heldAt.slot(),
                            heldAt.getVenue(),
                            heldAt.getPlace() == null ? "" : heldAt.getPlace(),
                            answers,
                            actions.lines()));
        } catch (ChangedMeanwhile changed) {
            showBoth();
            throw new RuleBroken("meeting.rule.changed-meanwhile", sheet.partner().givenName());
        }
        toast.say("meeting.log.saved", sheet.partner().givenName());
        Faces.redirect("my/partnership/view.xhtml?id=%s", sheet.meeting().partnership().value());
    }

    /** What the other wrote stands beside what was typed; saving again keeps what is typed. */
    private void showBoth() {
        LogSheet fresh = logs.open(new MeetingId(id));
        theirs = fresh.answers().only(key -> isShared(fresh.form(), key));
        version = fresh.version();
        actions.addMissing(fresh.actions());
    }

    private static boolean isShared(Form form, String key) {
        return form.question(key).filter(question -> !question.isPrivate()).isPresent();
    }

    public LogSheet getSheet() {
        return sheet;
    }

    /** When and where they met, with what was typed of it. */
    public HeldAt getHeldAt() {
        return heldAt;
    }

    /** Whether something is wrong with when or where, so that it must be in sight. */
    public boolean isHeldAtRefused() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return Stream.of("day", "time", "minutes", "venue", "place")
                .anyMatch(field -> !faces.getMessageList(field).isEmpty());
    }

    public Form getOwnForm() {
        return sheet.form().only(Question::isPrivate);
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }

    /** What the other wrote meanwhile, or null. */
    public Answers getTheirs() {
        return theirs;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public VenueKind[] getVenues() {
        return VenueKind.values();
    }

    /** What of a draft was kept, or null. */
    public String getSaved() {
        return saved;
    }
}
