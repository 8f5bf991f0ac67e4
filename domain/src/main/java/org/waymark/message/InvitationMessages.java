package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.waymark.people.PersonId;
import org.waymark.scheme.Invitations;
import org.waymark.scheme.Part;
import org.waymark.scheme.PeopleInvited;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhasePublished;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Phases;

/** Tells whoever is invited to a phase, once people can join it and not before. */
@ApplicationScoped
public class InvitationMessages {
    @Inject Outbox outbox;
    @Inject Phases phases;
    @Inject Invitations invitations;

    protected InvitationMessages() {}

    void on(@Observes PhasePublished event) {
        Phase phase = phases.require(event.phase());
        invitations.all(phase.id()).forEach((part, people) -> tell(phase, part, people));
    }

    void on(@Observes PeopleInvited event) {
        Phase phase = phases.require(event.phase());
        if (phase.state() == PhaseState.OPEN) {
            tell(phase, event.part(), event.people());
        }
    }

    private void tell(Phase phase, Part part, Collection<PersonId> people) {
        LocalDate until = phase.dates().of(PhaseState.MATCHING).orElse(phase.endsOn());
        for (PersonId person : people) {
            outbox.write(
                    "invited",
                    person,
                    "/my/schemes/index.xhtml?phase=" + phase.id().value(),
                    Map.of(
                            "phase",
                            phase.name(),
                            "role",
                            part.name().toLowerCase(Locale.ROOT),
                            "date",
                            until.toString()));
        }
    }
}
