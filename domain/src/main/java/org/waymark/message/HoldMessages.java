package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.waymark.partnership.PartnershipGoesOn;
import org.waymark.partnership.PartnershipHeld;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.UniversityTime;

/** Tells whoever didn't do it that a partnership stands still, and that it goes on; never why. */
@ApplicationScoped
public class HoldMessages {
    private static final String PAIR = "/my/partnership/view.xhtml?id=";

    @Inject Outbox outbox;
    @Inject Clock clock;

    protected HoldMessages() {}

    void on(@Observes PartnershipHeld event) {
        held(event, event.mentor(), event.mentee());
        held(event, event.mentee(), event.mentor());
    }

    private void held(PartnershipHeld event, PersonId to, PersonId partner) {
        if (!to.equals(event.by())) {
            outbox.write(
                    "hold",
                    to,
                    page(event.partnership()),
                    Map.of(
                            "partner", partner.value(),
                            "date", event.from().toString(),
                            "next-step", "you-will-hear"));
        }
    }

    void on(@Observes PartnershipGoesOn event) {
        goesOn(event, event.mentor(), event.mentee());
        goesOn(event, event.mentee(), event.mentor());
    }

    private void goesOn(PartnershipGoesOn event, PersonId to, PersonId partner) {
        if (!to.equals(event.by())) {
            outbox.write(
                    "hold-over",
                    to,
                    page(event.partnership()),
                    Map.of(
                            "partner", partner.value(),
                            "date", UniversityTime.today(clock).toString(),
                            "count", String.valueOf(event.days())));
        }
    }

    private static String page(PartnershipId partnership) {
        return PAIR + partnership.value();
    }
}
