package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.matching.OfferId;
import org.waymark.matching.OfferService;
import org.waymark.matching.OfferToSee;
import org.waymark.partnership.PartnershipId;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;

/** A match that the coordinator offers: who it is, why it may fit, yes or no. */
@Named
@RequestScoped
public class OfferPage {
    @Inject @Param private String id;
    @Inject OfferService offers;
    @Inject Toast toast;
    @Inject Texts texts;

    private OfferToSee offer;

    @PostConstruct
    void load() {
        offer = offers.see(new OfferId(id));
    }

    public void sayYes() {
        Optional<PartnershipId> pair = offers.sayYes(offer.id());
        String name = offer.partner().givenName();
        if (pair.isPresent()) {
            toast.say("matching.offer.bothYes", name);
            Faces.redirect("my/partnership/view.xhtml?id=%s", pair.get().value());
        } else {
            toast.say("matching.offer.yesSaid", name);
            Faces.redirect("my/matching/offer.xhtml?id=%s", id);
        }
    }

    public void sayNo() {
        offers.sayNo(offer.id());
        toast.say("matching.offer.noSaid");
        Faces.redirect("my/matching/offer.xhtml?id=%s", id);
    }

    public OfferToSee getOffer() {
        return offer;
    }

    public List<ReasonLine> getReasons() {
        return ReasonLine.of(offer.reasons(), offer.iAmMentor() ? "asked" : "reason", texts);
    }
}
