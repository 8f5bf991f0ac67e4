package org.waymark.web.ending;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.ending.EndingFacts;
import org.waymark.ending.EndingService;
import org.waymark.ending.WindDownStep;
import org.waymark.ending.WindDownView;
import org.waymark.form.Answers;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.shared.NotFound;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.frame.Toast;

/** The last weeks: how they begin, their list, and the end. */
@Named
@RequestScoped
public class WindDownPage {
    @Inject @Param private String partnership;
    @Inject @Param private Long seen;
    @Inject EndingService endings;
    @Inject KeptDraft draft;
    @Inject Toast toast;

    private PartnershipId id;
    private EndingFacts facts;
    private WindDownView list;
    private Answers later;

    @PostConstruct
    void load() {
        id = new PartnershipId(partnership);
        facts = endings.factsOf(id);
        if (facts.windDownUntil() == null && !facts.isActive()) {
            throw new NotFound();
        }
        if (!facts.isActive()) {
            list = endings.windDown(id);
            later = draft.over(list.words(), list.form(), "wind-down", partnership);
        }
    }

    public void begin() {
        endings.begin(id);
        toast.say("ending.list.begun");
        again();
    }

    public void done(String step) {
        endings.mark(id, WindDownStep.valueOf(step), true);
        again();
    }

    public void undone(String step) {
        endings.mark(id, WindDownStep.valueOf(step), false);
        again();
    }

    public void write() {
        endings.write(id, later, seen == null ? -1 : seen);
        toast.say("ending.words.kept");
        again();
    }

    public void end() {
        endings.end(id);
        toast.say("ending.end.done");
        Faces.redirect("my/partnership/view.xhtml?id=%s", partnership);
    }

    private void again() {
        Faces.redirect("my/ending/wind-down.xhtml?partnership=%s", partnership);
    }

    /** Whether this line is the reader's to mark. */
    public boolean isMine(WindDownView.Line line) {
        return facts.isWindingDown()
                && line.step() != WindDownStep.END
                && (line.step().who() == WindDownStep.Who.BOTH || facts.side() == Side.MENTEE);
    }

    public PartnershipId getId() {
        return id;
    }

    public EndingFacts getFacts() {
        return facts;
    }

    public WindDownView getList() {
        return list;
    }

    public Answers getLater() {
        return later;
    }

    public void setLater(Answers later) {
        this.later = later;
    }
}
