package org.waymark.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.waymark.matching.Advice;
import org.waymark.matching.ConsultationId;
import org.waymark.matching.ConsultingService;
import org.waymark.matching.MenteeOnBoard.Beside;
import org.waymark.matching.Opinion;
import org.waymark.web.frame.Toast;

/** What advisers say about the mentee whose page is open, and about each mentor beside them. */
@Named
@RequestScoped
public class MenteeAdvice {
    @Inject MenteePage page;
    @Inject ConsultingService consulting;
    @Inject Toast toast;

    public void takeBack(String consultation) {
        consulting.takeBack(new ConsultationId(consultation));
        toast.say("matching.consult.takenBack");
        Faces.redirect(
                "coordinate/matching/mentee.xhtml?phase=%s&mentee=%s",
                page.getShown().phase().value(), page.getShown().mentee().id().value());
    }

    public List<Advice> getAll() {
        return page.getShown().advice();
    }

    public List<Said> about(Beside beside) {
        return getAll().stream()
                .filter(Advice::isAnswered)
                .filter(one -> one.opinions().containsKey(beside.mentor().id()))
                .map(one -> new Said(one.adviser(), one.opinions().get(beside.mentor().id())))
                .toList();
    }

    /** An adviser's opinion beside the mentor whom it is about. */
    public record Said(String adviser, Opinion opinion) {}
}
