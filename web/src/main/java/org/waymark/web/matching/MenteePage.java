package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.matching.ArrangingService;
import org.waymark.matching.BoardService;
import org.waymark.matching.MenteeOnBoard;
import org.waymark.matching.MenteeOnBoard.Beside;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;

/** One mentee with the mentors side by side: who fits, what is settled, and the note. */
@Named
@RequestScoped
public class MenteePage {
    @Inject @Param private String phase;
    @Inject @Param private String mentee;
    @Inject @Param private Long seen;
    @Inject BoardService board;
    @Inject ArrangingService arranging;
    @Inject Toast toast;
    @Inject Texts texts;

    private MenteeOnBoard shown;
    private String note;

    @PostConstruct
    void load() {
        shown = board.mentee(new PhaseId(phase), new PersonId(mentee));
        note = shown.note();
    }

    public void keepTogether(String mentor) {
        arranging.keepTogether(shown.phase(), person(), new PersonId(mentor), note, seen());
        toast.say("matching.mentee.settled");
        again();
    }

    public void keepApart(String mentor) {
        arranging.keepApart(shown.phase(), person(), new PersonId(mentor), note, seen());
        toast.say("matching.mentee.settled");
        again();
    }

    public void leaveOpen(String mentor) {
        arranging.leaveOpen(shown.phase(), person(), new PersonId(mentor), note, seen());
        toast.say("matching.mentee.open");
        again();
    }

    public void keepNote() {
        arranging.note(shown.phase(), person(), note, seen());
        toast.say("matching.mentee.note.kept");
        again();
    }

    private PersonId person() {
        return shown.mentee().id();
    }

    private long seen() {
        return seen == null ? -1 : seen;
    }

    private void again() {
        Faces.redirect("coordinate/matching/mentee.xhtml?phase=%s&mentee=%s", phase, mentee);
    }

    public List<ReasonLine> reasons(Beside beside) {
        return ReasonLine.of(beside.reasons(), "seen", texts);
    }

    public MenteeOnBoard getShown() {
        return shown;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** The note as it stands, where a refused page holds another; else null. */
    public String getStanding() {
        return Faces.isPostback() && !shown.note().isEmpty() && !shown.note().equals(note)
                ? shown.note()
                : null;
    }
}
