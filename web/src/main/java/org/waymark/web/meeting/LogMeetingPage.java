package org.waymark.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.Question;
import org.waymark.meeting.LogEntry;
import org.waymark.meeting.LogSheet;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingLogService;
import org.waymark.meeting.TellingService;
import org.waymark.meeting.VenueKind;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.web.action.ActionRows;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.draft.Writing;
import org.waymark.web.frame.Toast;

/** Writing a meeting's log, or adding to it. */
@Named
@RequestScoped
public class LogMeetingPage {
    @Inject @Param private String id;
    @Inject MeetingLogService logs;
    @Inject KeptDraft draft;
    @Inject ActionRows actions;
    @Inject Toast toast;

    private LogSheet sheet;
    private HeldAt heldAt;
    private Writing writing;

    @PostConstruct
    void load() {
        sheet = logs.open(new MeetingId(id));
        heldAt = new HeldAt(sheet.meeting());
        writing = new Writing(sheet.answers(), sheet.version());
        actions.begin(sheet.actions(), sheet.partner(), sheet.iAmMentor());
        begun().ifPresent(this::goOnWith);
    }

    /**
     * What was typed here; or, while nobody has written, the line that was begun on the short page.
     */
    private Optional<Answers> begun() {
        return draft.firstOf(
                sheet.isWritten()
                        ? List.of(MeetingLogService.FORM)
                        : List.of(MeetingLogService.FORM, TellingService.DRAFT),
                id);
    }

    private void goOnWith(Answers kept) {
        writing.goOnWith(kept, sheet.form());
        actions.restore(kept);
    }

    public void save() {
        try {
            logs.write(
                    new MeetingId(id),
                    new LogEntry(
                            writing.getVersion(),
                            heldAt.slot(),
                            heldAt.getVenue(),
                            heldAt.getPlace() == null ? "" : heldAt.getPlace(),
                            writing.getAnswers(),
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
        writing.standBeside(
                fresh.answers().only(key -> isShared(fresh.form(), key)), fresh.version());
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

    public Form getOwnForm() {
        return sheet.form().only(Question::isPrivate);
    }

    public Writing getWriting() {
        return writing;
    }

    public VenueKind[] getVenues() {
        return VenueKind.values();
    }
}
