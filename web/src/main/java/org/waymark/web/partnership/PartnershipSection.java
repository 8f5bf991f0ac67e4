package org.waymark.web.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.partnership.PartnershipLists.OwnPartnership;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Side;
import org.waymark.web.frame.NavigationEntry;
import org.waymark.web.frame.NavigationGroup;
import org.waymark.web.frame.NavigationSection;
import org.waymark.web.text.Texts;

/** The live partnerships of the person, by the partner's name; the others behind one line. */
@RequestScoped
public class PartnershipSection implements NavigationSection {
    private static final int MOST = 8;

    @Inject OwnPartnerships partnerships;
    @Inject Texts texts;

    @Override
    public List<NavigationEntry> entries() {
        List<OwnPartnership> all = partnerships.all();
        var entries = new ArrayList<NavigationEntry>();
        all.stream()
                .filter(one -> one.state() != PartnershipState.ENDED)
                .limit(MOST)
                .forEach(one -> entries.add(entry(one, entries.size())));
        if (all.size() > entries.size()) {
            entries.add(
                    NavigationEntry.of(
                            NavigationGroup.PARTNERSHIPS,
                            90,
                            "pair",
                            texts.get("partnership.nav.all"),
                            "/my/partnership/index.xhtml"));
        }
        return entries;
    }

    private NavigationEntry entry(OwnPartnership one, int position) {
        return NavigationEntry.of(
                        NavigationGroup.PARTNERSHIPS,
                        10 + position,
                        "pair",
                        one.partnerName(),
                        "/my/partnership/view.xhtml?id=" + one.id().value())
                .noting(
                        texts.get(
                                one.side() == Side.MENTOR
                                        ? "partnership.nav.mentee"
                                        : "partnership.nav.mentor"));
    }
}
