package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.agreement.AgreementChanged;
import org.waymark.agreement.AgreementSigned;
import org.waymark.agreement.TimeToWrite;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipBegan;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;

/** Tells the pair that there is something to write, to read again, or to sign. */
@ApplicationScoped
public class AgreementMessages {
    private static final String EDIT = "/my/agreement/edit.xhtml?partnership=";
    private static final String VIEW = "/my/agreement/view.xhtml?partnership=";

    @Inject Outbox outbox;
    @Inject Partnerships partnerships;
    @Inject WorkingDays workingDays;

    protected AgreementMessages() {}

    void on(@Observes PartnershipBegan event) {
        Partnership pair = partnerships.find(event.partnership()).orElseThrow();
        LocalDate by = TimeToWrite.endsFor(pair, workingDays);
        for (PersonId one : List.of(pair.mentor(), pair.mentee())) {
            outbox.write(
                    "agree-write",
                    one,
                    EDIT + pair.id().value(),
                    Map.of("partner", pair.partnerOf(one).value(), "date", by.toString()));
        }
    }

    void on(@Observes AgreementSigned event) {
        if (!event.complete()) {
            toPartner("agree-sign", event.by(), event.partnership());
        }
    }

    void on(@Observes AgreementChanged event) {
        if (event.afterSignature()) {
            toPartner("agree-changed", event.by(), event.partnership());
        }
    }

    private void toPartner(String key, PersonId by, PartnershipId id) {
        Partnership pair = partnerships.find(id).orElseThrow();
        outbox.write(key, pair.partnerOf(by), VIEW + id.value(), Map.of("partner", by.value()));
    }
}
