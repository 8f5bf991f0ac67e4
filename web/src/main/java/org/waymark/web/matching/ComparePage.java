package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.matching.ChoosingService;
import org.waymark.matching.ComparedMentors;
import org.waymark.matching.ComparedMentors.Compared;
import org.waymark.matching.ComparingService;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;

/** A few mentors side by side. */
@Named
@RequestScoped
public class ComparePage {
    @Inject @Param private String phase;
    @Inject ComparingService comparing;
    @Inject ChoosingService choosing;
    @Inject Toast toast;
    @Inject Texts texts;

    private int asked;
    private ComparedMentors compared = new ComparedMentors("", List.of(), true);

    @PostConstruct
    void load() {
        String[] ticked = Faces.getRequestParameterValues("mentor");
        List<PersonId> mentors =
                Arrays.stream(ticked == null ? new String[0] : ticked)
                        .distinct()
                        .map(PersonId::new)
                        .toList();
        asked = mentors.size();
        compared = comparing.compare(new PhaseId(phase), mentors);
    }

    public void choose(String mentor) {
        choosing.choose(new PhaseId(phase), new PersonId(mentor));
        compared.mentors().stream()
                .map(Compared::card)
                .filter(card -> card.id().value().equals(mentor))
                .forEach(card -> toast.say("matching.choices.chosen", card.name()));
        Faces.redirect("my/matching/find.xhtml?phase=%s", phase);
    }

    public ComparedMentors getCompared() {
        return compared;
    }

    public List<ReasonLine> reasons(Compared mentor) {
        return ReasonLine.of(mentor.reasons(), "reason", texts);
    }

    public boolean isToBeChosen(Compared mentor) {
        return mentor.available() && mentor.choice() == 0 && !compared.listIsFull();
    }

    /** Whether fewer than two were ticked. */
    public boolean isTooFew() {
        return asked < 2;
    }

    public boolean isTooMany() {
        return asked > ComparingService.MOST;
    }

    public String getPhase() {
        return phase;
    }
}
