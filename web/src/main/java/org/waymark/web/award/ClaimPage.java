package org.waymark.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.award.AwardForms;
import org.waymark.award.AwardId;
import org.waymark.award.CandidateService;
import org.waymark.award.ClaimSheet;
import org.waymark.award.CycleId;
import org.waymark.portfolio.EvidenceId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.draft.Writing;
import org.waymark.web.frame.Toast;

/** Writing the claim of one outcome, and choosing its evidence. */
@Named
@RequestScoped
public class ClaimPage {
    @Inject @Param private String award;
    @Inject @Param private String outcome;
    @Inject CandidateService candidates;
    @Inject KeptDraft draft;
    @Inject Toast toast;

    private ClaimSheet sheet;
    private Writing writing;
    private Set<String> chosen;

    @PostConstruct
    void load() {
        sheet = candidates.claim(new AwardId(award), outcome);
        writing = new Writing(sheet.answers(), sheet.version());
        draft.find(AwardForms.CLAIM_KEY, getSubject())
                .ifPresent(kept -> writing.goOnWith(kept, sheet.form()));
        chosen =
                FacesContext.getCurrentInstance().isPostback()
                        ? Stream.concat(sent("piece"), sent("cycle")).collect(Collectors.toSet())
                        : Stream.concat(sheet.pieces().stream(), sheet.cycles().stream())
                                .filter(ClaimSheet.Item::chosen)
                                .map(ClaimSheet.Item::id)
                                .collect(Collectors.toSet());
    }

    private static Stream<String> sent(String name) {
        String[] values = Faces.getRequestParameterValues(name);
        return values == null ? Stream.empty() : Arrays.stream(values);
    }

    public void save() {
        try {
            candidates.write(
                    sheet.award(),
                    outcome,
                    writing.getVersion(),
                    writing.getAnswers(),
                    sent("piece").map(EvidenceId::new).toList(),
                    sent("cycle").map(CycleId::new).toList());
        } catch (ChangedMeanwhile changed) {
            ClaimSheet now = candidates.claim(sheet.award(), outcome);
            writing.standBeside(now.answers(), now.version());
            throw new RuleBroken("award.rule.written-meanwhile");
        }
        toast.say("award.claim.saved");
        Faces.redirect("my/award/view.xhtml?id=%s", award);
    }

    /** What a draft is about. */
    public String getSubject() {
        return CandidateService.subject(sheet.award(), outcome);
    }

    public boolean isChosen(String id) {
        return chosen.contains(id);
    }

    public ClaimSheet getSheet() {
        return sheet;
    }

    public Writing getWriting() {
        return writing;
    }
}
