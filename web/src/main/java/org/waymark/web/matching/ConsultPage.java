package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.matching.ConsultationToAsk;
import org.waymark.matching.ConsultingService;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Option;
import org.waymark.web.text.Texts;

/** A coordinator chooses mentors first, then an adviser who may be asked about these. */
@Named
@RequestScoped
public class ConsultPage {
    @Inject @Param private String phase;
    @Inject @Param private String mentee;
    @Inject ConsultingService service;
    @Inject Toast toast;
    @Inject Texts texts;

    private ConsultationToAsk question;
    private Set<PersonId> mentors;
    private String adviser;

    @PostConstruct
    void load() {
        String[] sent = Faces.getRequestParameterValues("mentor");
        mentors =
                sent == null
                        ? Set.of()
                        : Arrays.stream(sent).map(PersonId::new).collect(Collectors.toSet());
        question = service.toAsk(new PhaseId(phase), new PersonId(mentee), mentors);
    }

    public void ask() {
        service.ask(
                question.phase(),
                question.mentee().id(),
                mentors,
                adviser == null ? null : new PersonId(adviser));
        toast.say("matching.consult.asked");
        Faces.redirect("coordinate/matching/mentee.xhtml?phase=%s&mentee=%s", phase, mentee);
    }

    /** Whether more are ticked than one question can be about. */
    public boolean isTooMany() {
        return mentors.size() > question.most();
    }

    /** Whoever was asked already is named, and can't be asked again before they answer. */
    public List<Option> getAdvisers() {
        return question.advisers().stream()
                .filter(one -> !one.asked())
                .map(
                        one ->
                                new Option(
                                        one.card().id().value(),
                                        one.card().name(),
                                        texts.of(
                                                "matching.consult.adviser",
                                                one.card().roleTitle(),
                                                one.unit())))
                .toList();
    }

    public List<String> getAsked() {
        return question.advisers().stream()
                .filter(ConsultationToAsk.Adviser::asked)
                .map(one -> one.card().name())
                .toList();
    }

    public ConsultationToAsk getQuestion() {
        return question;
    }

    public String getAdviser() {
        return adviser;
    }

    public void setAdviser(String adviser) {
        this.adviser = adviser;
    }
}
