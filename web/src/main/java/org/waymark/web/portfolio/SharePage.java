package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.people.PersonId;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.Purpose;
import org.waymark.portfolio.ShareId;
import org.waymark.portfolio.SharePlan;
import org.waymark.portfolio.ShareSheet;
import org.waymark.portfolio.SharingService;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.PersonSearch;

/** Sharing pieces: with whom first, then which, for what and until when. */
@Named
@RequestScoped
public class SharePage {
    @Inject @Param private String reader;
    @Inject @Param private String fresh;
    @Inject SharingService sharing;
    @Inject Toast toast;

    private ShareSheet sheet;
    private Set<EvidenceId> items;
    private PersonSearch search;
    private Purpose purpose = Purpose.PDR;
    private LocalDate ends;
    private boolean withProfile;

    @PostConstruct
    void load() {
        String[] sent = Faces.getRequestParameterValues("item");
        items =
                sent == null
                        ? Set.of()
                        : Arrays.stream(sent).map(EvidenceId::new).collect(Collectors.toSet());
        open();
        search = PersonSearch.in("name", sharing::readers, List.of());
        ends = sheet.usualEnd();
    }

    private void open() {
        sheet =
                sharing.toShare(
                        items, reader == null || reader.isEmpty() ? null : new PersonId(reader));
    }

    /** Whom it is for; nothing is kept yet. */
    public void choose(String person) {
        reader = person;
        open();
    }

    public void share() {
        ShareId id = new ShareId(fresh);
        sharing.share(id, new SharePlan(new PersonId(reader), purpose, ends, withProfile, items));
        toast.say("portfolio.share.done", sheet.reader().name());
        Faces.redirect("my/portfolio/share-view.xhtml?id=%s", id.value());
    }

    public String getFresh() {
        return fresh == null ? sheet.id().value() : fresh;
    }

    public ShareSheet getSheet() {
        return sheet;
    }

    public Set<EvidenceId> getItems() {
        return items;
    }

    public PersonSearch getSearch() {
        return search;
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public boolean isWithProfile() {
        return withProfile;
    }

    public void setWithProfile(boolean withProfile) {
        this.withProfile = withProfile;
    }
}
