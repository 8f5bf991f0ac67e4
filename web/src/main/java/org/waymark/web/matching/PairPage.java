package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.matching.OfferingService;
import org.waymark.matching.WhyNot;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;

/** Two people of a phase, as its coordinator sees them: why, why not, and the offer to both. */
@Named
@RequestScoped
public class PairPage {
    @Inject @Param private String phase;
    @Inject @Param private String mentee;
    @Inject @Param private String mentor;
    @Inject OfferingService offering;
    @Inject Toast toast;
    @Inject Texts texts;

    private WhyNot two;
    private String although;

    @PostConstruct
    void load() {
        two = offering.whyNot(new PhaseId(phase), new PersonId(mentee), new PersonId(mentor));
    }

    public void offer() {
        offering.offer(two.phase(), two.mentee().id(), two.mentor().id(), although);
        toast.say("matching.pair.offered", two.mentee().name(), two.mentor().name());
        again();
    }

    public void takeBack() {
        offering.takeBack(two.offer().id());
        toast.say("matching.pair.takenBack");
        again();
    }

    private void again() {
        Faces.redirect(
                "coordinate/matching/pair.xhtml?phase=%s&mentee=%s&mentor=%s",
                phase, mentee, mentor);
    }

    /** The rules that nobody overrides, each with what it says of these two. */
    public List<ReasonLine> getRules() {
        return two.rules().stream()
                .map(
                        check ->
                                new ReasonLine(
                                        texts.get(
                                                "matching.hard."
                                                        + check.rule()
                                                        + "."
                                                        + check.holds()),
                                        !check.holds()))
                .toList();
    }

    public List<ReasonLine> getSoft() {
        return ReasonLine.of(two.soft(), "seen", texts);
    }

    public WhyNot getTwo() {
        return two;
    }

    public String getAlthough() {
        return although;
    }

    public void setAlthough(String although) {
        this.although = although;
    }
}
