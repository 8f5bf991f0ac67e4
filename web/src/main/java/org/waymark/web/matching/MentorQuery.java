package org.waymark.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;
import org.waymark.matching.MentorFilter;
import org.waymark.matching.MentorFilter.Format;
import org.waymark.matching.MentorSearch.Last;
import org.waymark.scheme.PhaseId;

/** Which mentors are looked at, as the address says it: the filter, and where the page begins. */
@Named
@RequestScoped
public class MentorQuery {
    private static final List<String> FILTERS =
            List.of("words", "topic", "subject", "site", "format", "day", "family", "grades");

    @Inject @Param private String phase;
    @Inject @Param private String after;

    PhaseId phase() {
        return new PhaseId(phase);
    }

    MentorFilter filter() {
        String most = given("grades");
        return new MentorFilter(
                given("topic"),
                given("subject"),
                given("site"),
                format(),
                given("day"),
                given("family"),
                most != null && most.matches("[0-9]") ? Integer.valueOf(most) : null,
                given("words"));
    }

    private static Format format() {
        return Arrays.stream(Format.values())
                .filter(format -> format.name().equals(given("format")))
                .findFirst()
                .orElse(null);
    }

    /** Where the page before ended, or null. */
    Last after() {
        return Last.of(after);
    }

    /** Back to the same mentors, with the filter as it stands. */
    void again() {
        Faces.redirect("my/matching/find.xhtml?" + from(after()));
    }

    /** The query of the page that begins there; null for the first page. */
    public String from(Last last) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put("phase", List.of(phase));
        for (String filter : FILTERS) {
            if (given(filter) != null) {
                query.put(filter, List.of(given(filter)));
            }
        }
        if (last != null) {
            query.put("after", List.of(last.mark()));
        }
        return Servlets.toQueryString(query);
    }

    private static String given(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    public boolean isFiltered() {
        return filter().isSet();
    }

    public boolean isLaterPage() {
        return after() != null;
    }

    /** Whether the filter asks for this, for the list to show it as chosen. */
    public boolean asks(String name, String value) {
        return value.equals(given(name));
    }

    public String getWords() {
        return given("words");
    }
}
