package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.matching.ShortlistId;
import org.waymark.matching.ShortlistToSend;
import org.waymark.matching.ShortlistToSend.Option;
import org.waymark.matching.ShortlistingService;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;

/** A coordinator picks a few names for a mentee, or takes those that Waymark suggests. */
@Named
@RequestScoped
public class SendShortlistPage {
    @Inject @Param private String phase;
    @Inject @Param private String mentee;
    @Inject @Param private String seen;
    @Inject @Param private String suggest;
    @Inject ShortlistingService service;
    @Inject Toast toast;
    @Inject Texts texts;

    private ShortlistToSend list;
    private Set<String> chosen;

    @PostConstruct
    void load() {
        list = service.toSend(new PhaseId(phase), new PersonId(mentee));
        String[] sent = Faces.getRequestParameterValues("mentor");
        chosen = sent == null ? Set.of() : Set.of(sent);
    }

    public void send() {
        service.send(
                list.phase(),
                list.mentee().id(),
                chosen.stream().map(PersonId::new).collect(Collectors.toSet()),
                seen == null || seen.isEmpty() ? null : new ShortlistId(seen));
        toast.say("matching.shortlist.sent", list.mentee().name(), chosen.size());
        again();
    }

    public void takeBack() {
        service.takeBack(list.sent().id());
        toast.say("matching.shortlist.takenBack");
        again();
    }

    private void again() {
        Faces.redirect("coordinate/matching/shortlist.xhtml?phase=%s&mentee=%s", phase, mentee);
    }

    /** Those who are on the list, or whom Waymark suggests; after a mistake those that were. */
    public boolean isTicked(Option one) {
        if (Faces.isPostback()) {
            return chosen.contains(one.mentor().id().value());
        }
        return "true".equals(suggest) ? one.suggested() : one.onList();
    }

    /** The open list that stands on the page, to be given back with a change. */
    public String getStanding() {
        return list.isOpen() ? list.sent().id().value() : "";
    }

    public List<ReasonLine> reasons(Option one) {
        return ReasonLine.of(one.reasons(), "seen", texts);
    }

    public ShortlistToSend getList() {
        return list;
    }
}
