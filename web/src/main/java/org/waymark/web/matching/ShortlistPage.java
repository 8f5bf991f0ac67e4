package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.matching.ChoosingService;
import org.waymark.matching.ShortlistId;
import org.waymark.matching.ShortlistService;
import org.waymark.matching.ShortlistToSee;
import org.waymark.people.PersonId;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Step;
import org.waymark.web.text.Texts;

/** The few names that a coordinator has sent a mentee. */
@Named
@RequestScoped
public class ShortlistPage {
    @Inject @Param private String id;
    @Inject ShortlistService service;
    @Inject ChoosingService choosing;
    @Inject Toast toast;
    @Inject Texts texts;

    private ShortlistToSee list;

    @PostConstruct
    void load() {
        list = service.see(new ShortlistId(id));
    }

    public void choose(String mentor) {
        choosing.choose(list.phase(), new PersonId(mentor));
        list.mentors().stream()
                .filter(one -> one.card().id().value().equals(mentor))
                .forEach(one -> toast.say("matching.choices.chosen", one.card().name()));
        again();
    }

    public void remove(String mentor) {
        list.choices().all().stream()
                .filter(choice -> choice.mentor().id().value().equals(mentor))
                .forEach(
                        choice -> {
                            choosing.takeBack(choice.request());
                            toast.say("matching.choices.removed", choice.mentor().name());
                        });
        again();
    }

    private void again() {
        Faces.redirect("my/matching/shortlist.xhtml?id=%s", id);
    }

    public ShortlistToSee getList() {
        return list;
    }

    public List<Step> getSteps() {
        return MatchingSteps.at(
                list.choices().open().isPresent() ? MatchingSteps.ASK : MatchingSteps.CHOOSE,
                texts);
    }

    public List<ReasonLine> reasons(ShortlistToSee.Named mentor) {
        return ReasonLine.of(mentor.reasons(), "reason", texts);
    }
}
