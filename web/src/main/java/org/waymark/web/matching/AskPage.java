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
import org.waymark.matching.Choices;
import org.waymark.matching.ChoosingService;
import org.waymark.matching.RequestId;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Step;
import org.waymark.web.text.Texts;

/** The list once more, a few words to each mentor, and the request to the first. */
@Named
@RequestScoped
public class AskPage {
    @Inject @Param private String phase;
    @Inject ChoosingService choosing;
    @Inject Toast toast;
    @Inject Texts texts;

    private Choices choices;
    private final Map<String, String> notes = new HashMap<>();

    @PostConstruct
    void load() {
        choices = choosing.choices(new PhaseId(phase));
        choices.all().forEach(choice -> notes.put(choice.request().value(), choice.note()));
    }

    public void ask() {
        Map<RequestId, String> words = new HashMap<>();
        notes.forEach((request, note) -> words.put(new RequestId(request), note));
        RequestId asked = choosing.ask(new PhaseId(phase), words);
        choices.all().stream()
                .filter(choice -> choice.request().equals(asked))
                .forEach(choice -> toast.say("matching.ask.done", choice.mentor().name()));
        Faces.redirect("my/matching/request.xhtml?id=%s", asked.value());
    }

    public Choices getChoices() {
        return choices;
    }

    public Map<String, String> getNotes() {
        return notes;
    }

    public List<Step> getSteps() {
        return MatchingSteps.at(MatchingSteps.ASK, texts);
    }

    public String getPhase() {
        return phase;
    }
}
