package org.waymark.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;
import org.waymark.matching.MentorFilter;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/** Which mentors are looked at, as the address says it: the filter, and where the page begins. */
@Named
@RequestScoped
public class MentorQuery {
    @Inject @Param private String phase;
    @Inject @Param private String topic;
    @Inject @Param private String site;
    @Inject @Param private String day;
    @Inject @Param private String grades;
    @Inject @Param private String after;

    PhaseId phase() {
        return new PhaseId(phase);
    }

    MentorFilter filter() {
        String most = given(grades);
        return new MentorFilter(
                given(topic),
                given(site),
                given(day),
                most != null && most.matches("[0-9]") ? Integer.valueOf(most) : null);
    }

    /** The last mentor of the page before, or null. */
    PersonId after() {
        return isLaterPage() ? new PersonId(after) : null;
    }

    /** Back to the same mentors, with the filter as it stands. */
    void again() {
        Faces.redirect("my/matching/find.xhtml?" + from(after));
    }

    /** The query of the page that begins after this mentor; null for the first page. */
    public String from(String mentor) {
        var query = new LinkedHashMap<String, List<String>>();
        query.put("phase", List.of(phase));
        put(query, "topic", topic);
        put(query, "site", site);
        put(query, "day", day);
        put(query, "grades", grades);
        put(query, "after", mentor);
        return Servlets.toQueryString(query);
    }

    private static void put(Map<String, List<String>> query, String name, String value) {
        if (given(value) != null) {
            query.put(name, List.of(value));
        }
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value;
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
