package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;
import org.waymark.matching.ChoosingService;
import org.waymark.matching.FoundMentors;
import org.waymark.matching.FoundMentors.FoundMentor;
import org.waymark.matching.MentorFilter;
import org.waymark.matching.RequestId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Step;
import org.waymark.web.text.Texts;

/** The mentors whom a mentee can ask, and the list of choices beside them. */
@Named
@RequestScoped
public class FindPage {
    @Inject @Param private String phase;
    @Inject @Param private String topic;
    @Inject @Param private String site;
    @Inject @Param private String day;
    @Inject @Param private String grades;
    @Inject @Param private String after;
    @Inject ChoosingService choosing;
    @Inject Toast toast;
    @Inject Texts texts;

    private FoundMentors found;

    @PostConstruct
    void load() {
        found =
                choosing.find(
                        new PhaseId(phase),
                        filter(),
                        given(after) == null ? null : new PersonId(after));
    }

    private MentorFilter filter() {
        String most = given(grades);
        return new MentorFilter(
                given(topic),
                given(site),
                given(day),
                most != null && most.matches("[0-9]") ? Integer.valueOf(most) : null);
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    public void choose(String mentor) {
        choosing.choose(found.phase(), new PersonId(mentor));
        toast.say("matching.choices.chosen", nameOf(mentor));
        again();
    }

    public void remove(String mentor) {
        found.choices().all().stream()
                .filter(choice -> choice.mentor().id().value().equals(mentor))
                .findFirst()
                .ifPresent(choice -> choosing.takeBack(choice.request()));
        toast.say("matching.choices.removed", nameOf(mentor));
        again();
    }

    public void moveUp(String request) {
        choosing.moveUp(new RequestId(request));
        again();
    }

    private String nameOf(String mentor) {
        return found.mentors().stream()
                .map(FoundMentor::card)
                .filter(card -> card.id().value().equals(mentor))
                .map(card -> card.name())
                .findFirst()
                .orElse("");
    }

    /** Back to the same mentors, with the filter as it stands. */
    private void again() {
        Faces.redirect(
                "my/matching/find.xhtml?phase=%s&topic=%s&site=%s&day=%s&grades=%s&after=%s",
                phase, orNone(topic), orNone(site), orNone(day), orNone(grades), orNone(after));
    }

    private static String orNone(String value) {
        return value == null ? "" : value;
    }

    /** This page's query, with another first mentor. */
    public String query(String afterMentor) {
        var query = new LinkedHashMap<String, List<String>>();
        query.put("phase", List.of(phase));
        put(query, "topic", topic);
        put(query, "site", site);
        put(query, "day", day);
        put(query, "grades", grades);
        put(query, "after", afterMentor);
        return Servlets.toQueryString(query);
    }

    private static void put(Map<String, List<String>> query, String name, String value) {
        if (given(value) != null) {
            query.put(name, List.of(value));
        }
    }

    public FoundMentors getFound() {
        return found;
    }

    public List<Step> getSteps() {
        return MatchingSteps.at(
                found.choices().open().isPresent() ? MatchingSteps.ASK : MatchingSteps.CHOOSE,
                texts);
    }

    public List<ReasonLine> reasons(FoundMentor mentor) {
        return ReasonLine.of(mentor.reasons(), "reason", texts);
    }

    public boolean isFiltered() {
        return filter().isSet();
    }

    public boolean isLaterPage() {
        return given(after) != null;
    }

    public String getTopic() {
        return topic;
    }

    public String getSite() {
        return site;
    }

    public String getDay() {
        return day;
    }

    public String getGrades() {
        return grades;
    }
}
