package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.form.Answers;
import org.waymark.matching.AdviceService;
import org.waymark.matching.ConsultationId;
import org.waymark.matching.ConsultationToSee;
import org.waymark.matching.ConsultationToSee.Known;
import org.waymark.matching.Opinion;
import org.waymark.people.PersonId;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.frame.Toast;

/** What an adviser is asked: who it is about, what they think of each mentor, and a note. */
@Named
@RequestScoped
public class AdvicePage {
    private static final List<Opinion> OPINIONS =
            List.of(Opinion.SUITS, Opinion.SUITS_NOT, Opinion.UNSURE);

    @Inject @Param private String id;
    @Inject AdviceService service;
    @Inject KeptDraft draft;
    @Inject Toast toast;

    private ConsultationToSee asked;
    private List<Typed> typed;
    private String note;

    @PostConstruct
    void load() {
        asked = service.see(new ConsultationId(id));
        typed = asked.mentors().stream().map(one -> new Typed(one.mentor())).toList();
        if (asked.isOpen()) {
            draft.find(AdviceService.FORM, id).ifPresent(this::goOnWith);
        }
    }

    private void goOnWith(Answers kept) {
        note = kept.text("note");
        for (Typed one : typed) {
            OPINIONS.stream()
                    .filter(opinion -> opinion.name().equals(kept.text(one.getField())))
                    .forEach(one::setOpinion);
        }
    }

    public void answer() {
        Map<PersonId, Opinion> opinions = new HashMap<>();
        typed.forEach(one -> opinions.put(one.mentor.id(), one.opinion));
        service.answer(asked.id(), opinions, note);
        toast.say("matching.advise.sent");
        again();
    }

    public void decline() {
        service.decline(asked.id());
        toast.say("matching.advise.declined");
        again();
    }

    private void again() {
        Faces.redirect("advise/matching/consultation.xhtml?id=%s", id);
    }

    public ConsultationToSee getAsked() {
        return asked;
    }

    public List<Typed> getTyped() {
        return typed;
    }

    public List<Opinion> getOpinions() {
        return OPINIONS;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** What is chosen for one mentor. */
    public static class Typed {
        private final Known mentor;
        private Opinion opinion;

        Typed(Known mentor) {
            this.mentor = mentor;
        }

        public Known getMentor() {
            return mentor;
        }

        public String getField() {
            return "opinion-" + mentor.id().value();
        }

        public Opinion getOpinion() {
            return opinion;
        }

        public void setOpinion(Opinion opinion) {
            this.opinion = opinion;
        }
    }
}
