package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.matching.ChoosingService;
import org.waymark.matching.FindingService;
import org.waymark.matching.FoundMentors;
import org.waymark.matching.FoundMentors.FoundMentor;
import org.waymark.matching.RequestId;
import org.waymark.people.PersonId;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Step;
import org.waymark.web.text.Texts;

/** The mentors whom a mentee can ask, and the list of choices beside them. */
@Named
@RequestScoped
public class FindPage {
    @Inject MentorQuery query;
    @Inject FindingService finding;
    @Inject ChoosingService choosing;
    @Inject Toast toast;
    @Inject Texts texts;

    private FoundMentors found;

    @PostConstruct
    void load() {
        found = finding.find(query.phase(), query.filter(), query.after());
    }

    public void choose(String mentor) {
        choosing.choose(found.phase(), new PersonId(mentor));
        toast.say("matching.choices.chosen", nameOf(mentor));
        query.again();
    }

    public void remove(String mentor) {
        found.choices().all().stream()
                .filter(choice -> choice.mentor().id().value().equals(mentor))
                .findFirst()
                .ifPresent(choice -> choosing.takeBack(choice.request()));
        toast.say("matching.choices.removed", nameOf(mentor));
        query.again();
    }

    public void moveUp(String request) {
        choosing.moveUp(new RequestId(request));
        query.again();
    }

    private String nameOf(String mentor) {
        return found.mentors().stream()
                .map(FoundMentor::card)
                .filter(card -> card.id().value().equals(mentor))
                .map(card -> card.name())
                .findFirst()
                .orElse("");
    }

    public FoundMentors getFound() {
        return found;
    }

    /** The mentors on the list, for a page that compares them. */
    public String getChoicesAsQuery() {
        return found.choices().all().stream()
                .map(choice -> "&mentor=" + choice.mentor().id().value())
                .collect(Collectors.joining());
    }

    public List<Step> getSteps() {
        return MatchingSteps.at(
                found.choices().open().isPresent() ? MatchingSteps.ASK : MatchingSteps.CHOOSE,
                texts);
    }

    public List<ReasonLine> reasons(FoundMentor mentor) {
        return ReasonLine.of(mentor.reasons(), "reason", texts);
    }
}
