package org.waymark.web.partnership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.partnership.OwnWords;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipService;

/** What the person wrote in a partnership, which stays theirs to read. */
@Named
@RequestScoped
public class OwnWordsPage {
    @Inject @Param private String id;
    @Inject PartnershipService partnerships;

    private OwnWords words;

    @PostConstruct
    void load() {
        words = partnerships.ownWords(new PartnershipId(id));
    }

    public OwnWords getWords() {
        return words;
    }
}
