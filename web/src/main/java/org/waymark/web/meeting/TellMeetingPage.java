package org.waymark.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.action.ObjectivesMoved;
import org.waymark.form.Answers;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.TellSheet;
import org.waymark.meeting.TellingService;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Option;

/** What became of a meeting, said in a minute. */
@Named
@RequestScoped
public class TellMeetingPage {
    @Inject @Param private String id;
    @Inject TellingService telling;
    @Inject KeptDraft draft;
    @Inject Toast toast;

    private TellSheet sheet;
    private Answers answers;
    private List<String> moved;

    @PostConstruct
    void load() {
        sheet = telling.open(new MeetingId(id));
        answers = draft.over(sheet.answers(), sheet.form(), TellingService.DRAFT, id);
        moved =
                sheet.objectives().stream()
                        .filter(ObjectivesMoved.Choice::moved)
                        .map(ObjectivesMoved.Choice::id)
                        .toList();
    }

    public void met() {
        telling.met(new MeetingId(id), answers, moved);
        toast.say("meeting.told.held");
        toPair();
    }

    public void missed() {
        telling.missed(new MeetingId(id));
        toast.say("meeting.told.missed");
        toPair();
    }

    private void toPair() {
        Faces.redirect("my/partnership/view.xhtml?id=%s", sheet.meeting().partnership().value());
    }

    public TellSheet getSheet() {
        return sheet;
    }

    public List<Option> getObjectives() {
        return sheet.objectives().stream().map(one -> Option.of(one.id(), one.title())).toList();
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }

    public List<String> getMoved() {
        return moved;
    }

    public void setMoved(List<String> moved) {
        this.moved = moved;
    }
}
