package org.waymark.web.partnership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.partnership.PartnershipLists.OwnPartnership;
import org.waymark.partnership.PartnershipService;
import org.waymark.web.text.Texts;

/** All partnerships of the person, ended ones too. */
@Named
@RequestScoped
public class PartnershipsPage {
    @Inject PartnershipService partnerships;
    @Inject Texts texts;

    private List<OwnPartnership> all;

    @PostConstruct
    void load() {
        all = partnerships.mine();
    }

    public List<OwnPartnership> getAll() {
        return all;
    }

    public String title(OwnPartnership one) {
        return texts.of("partnership.index." + one.side(), one.partnerName());
    }
}
