package org.waymark.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Roles;
import org.waymark.matching.MatchingLists.Place;
import org.waymark.matching.RequestService;
import org.waymark.web.frame.NavigationEntry;
import org.waymark.web.frame.NavigationGroup;
import org.waymark.web.frame.NavigationSection;
import org.waymark.web.text.Texts;

/**
 * To find a mentor, for mentees without one; the requests, for mentors; what advisers are asked.
 */
@RequestScoped
public class MatchingSection implements NavigationSection {
    @Inject RequestService requests;
    @Inject HttpServletRequest request;
    @Inject Texts texts;

    @Override
    public List<NavigationEntry> entries() {
        List<Place> places = requests.places();
        var entries = new ArrayList<NavigationEntry>();
        places.stream().filter(place -> !place.mentor()).forEach(place -> entries.add(find(place)));
        if (places.stream().anyMatch(Place::mentor)) {
            entries.add(requests(places.stream().mapToInt(p -> p.mentor() ? p.open() : 0).sum()));
        }
        if (request.isUserInRole(Roles.ADVISER)) {
            entries.add(
                    NavigationEntry.of(
                                    NavigationGroup.ADVISER,
                                    10,
                                    "message",
                                    texts.get("matching.advise.title"),
                                    "/advise/matching/index.xhtml")
                            .covering("/advise/matching/"));
        }
        return entries;
    }

    private NavigationEntry find(Place place) {
        return NavigationEntry.of(
                        NavigationGroup.START,
                        20,
                        "pair",
                        texts.get("matching.nav.find"),
                        "/my/matching/find.xhtml?phase=" + place.phase().value())
                .asQuick();
    }

    private NavigationEntry requests(int open) {
        NavigationEntry entry =
                NavigationEntry.of(
                                NavigationGroup.MENTOR,
                                10,
                                "message",
                                texts.get("matching.nav.requests"),
                                "/my/matching/requests.xhtml")
                        .covering("/my/matching/request");
        return open == 0 ? entry : entry.noting(texts.of("matching.nav.new", open));
    }
}
