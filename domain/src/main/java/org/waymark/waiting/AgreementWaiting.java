package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.waymark.agreement.AgreementChanged;
import org.waymark.agreement.AgreementDropped;
import org.waymark.agreement.AgreementSigned;
import org.waymark.agreement.TimeToWrite;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipBegan;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;

/** The agreement to write, and the signature that is needed. */
@ApplicationScoped
public class AgreementWaiting {
    private static final String WRITE = "agreement-write";
    private static final String SIGN = "agreement-sign";

    @Inject WaitingList list;
    @Inject Partnerships partnerships;
    @Inject WorkingDays workingDays;

    protected AgreementWaiting() {}

    void on(@Observes PartnershipBegan event) {
        Partnership pair = partnerships.find(event.partnership()).orElseThrow();
        LocalDate by = TimeToWrite.endsFor(pair, workingDays);
        for (PersonId one : List.of(pair.mentor(), pair.mentee())) {
            list.add(
                    WaitingItem.of(one, WRITE, pair.id())
                            .about(pair.partnerOf(one))
                            .in(pair.id())
                            .by(by)
                            .at("/my/agreement/edit.xhtml?partnership=" + pair.id().value()));
        }
    }

    void on(@Observes AgreementChanged event) {
        Partnership pair = partnerships.find(event.partnership()).orElseThrow();
        if (event.afterSignature()) {
            list.done(WRITE, pair.id());
            toSign(pair, pair.mentor());
            toSign(pair, pair.mentee());
        }
    }

    void on(@Observes AgreementSigned event) {
        PartnershipId id = event.partnership();
        list.done(WRITE, id);
        list.doneFor(event.by(), SIGN, id);
        if (event.complete()) {
            list.done(SIGN, id);
        } else {
            Partnership pair = partnerships.find(id).orElseThrow();
            toSign(pair, pair.partnerOf(event.by()));
        }
    }

    void on(@Observes AgreementDropped event) {
        list.done(SIGN, event.partnership());
    }

    private void toSign(Partnership pair, PersonId one) {
        list.add(
                WaitingItem.of(one, SIGN, pair.id())
                        .with(pair.partnerOf(one))
                        .in(pair.id())
                        .at("/my/agreement/view.xhtml?partnership=" + pair.id().value()));
    }
}
