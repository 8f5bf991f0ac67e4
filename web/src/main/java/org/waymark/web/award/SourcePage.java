package org.waymark.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.award.AwardId;
import org.waymark.award.CycleId;
import org.waymark.award.CycleService;
import org.waymark.award.CycleSource;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipLists.OwnPartnership;
import org.waymark.web.frame.Toast;

/**
 * Beginning a cycle from what one wrote in a partnership: whose pages first, then which line, then
 * its words beside themselves without the name.
 */
@Named
@RequestScoped
public class SourcePage {
    @Inject @Param private String award;
    @Inject @Param private String pair;
    @Inject @Param private String line;
    @Inject @Param private String fresh;
    @Inject CycleService cycles;
    @Inject Toast toast;

    private List<OwnPartnership> pairs = List.of();
    private CycleSource source;
    private CycleSource.Line picked;
    private String title;
    private String step = "did";
    private String words;
    private boolean confirmed;

    @PostConstruct
    void load() {
        if (pair == null) {
            pairs = cycles.pairs(new AwardId(award));
        } else {
            source = cycles.source(new PartnershipId(pair));
            picked =
                    source.lines().stream()
                            .filter(one -> String.valueOf(one.number()).equals(line))
                            .findFirst()
                            .orElse(null);
            words = picked == null ? null : picked.without();
        }
    }

    public void keep() {
        var id = new CycleId(fresh);
        cycles.beginFrom(
                id, new AwardId(award), new PartnershipId(pair), title, step, words, confirmed);
        toast.say("award.source.kept");
        Faces.redirect("my/award/cycle.xhtml?id=%s", id.value());
    }

    public String getFresh() {
        return fresh == null ? CycleId.next().value() : fresh;
    }

    public String getAward() {
        return award;
    }

    public List<OwnPartnership> getPairs() {
        return pairs;
    }

    public CycleSource getSource() {
        return source;
    }

    public CycleSource.Line getPicked() {
        return picked;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
