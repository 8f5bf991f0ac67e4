package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.waymark.people.PersonId;
import org.waymark.scheme.Invitations;
import org.waymark.scheme.Part;
import org.waymark.scheme.PeopleInvited;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseOpenedFor;
import org.waymark.scheme.PhasePublished;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Phases;

/** Tells whoever asked for it, and whoever is invited, once people can join a phase. */
@ApplicationScoped
public class SchemeMessages {
    @Inject Outbox outbox;
    @Inject Phases phases;
    @Inject Invitations invitations;

    protected SchemeMessages() {}

    void on(@Observes PhaseOpenedFor event) {
        write("interest-open", event.person(), phases.require(event.phase()), Map.of());
    }

    void on(@Observes PhasePublished event) {
        Phase phase = phases.require(event.phase());
        invitations.all(phase.id()).forEach((part, people) -> invite(phase, part, people));
    }

    /** Whoever is invited to a draft is told when it opens. */
    void on(@Observes PeopleInvited event) {
        Phase phase = phases.require(event.phase());
        if (phase.state() == PhaseState.OPEN) {
            invite(phase, event.part(), event.people());
        }
    }

    private void invite(Phase phase, Part part, Collection<PersonId> people) {
        Map<String, String> role = Map.of("role", part.name().toLowerCase(Locale.ROOT));
        people.forEach(person -> write("invited", person, phase, role));
    }

    private void write(String key, PersonId to, Phase phase, Map<String, String> more) {
        LocalDate until = phase.dates().of(PhaseState.MATCHING).orElse(phase.endsOn());
        Map<String, String> values = new HashMap<>(more);
        values.put("phase", phase.name());
        values.put("date", until.toString());
        outbox.write(key, to, "/my/schemes/index.xhtml?phase=" + phase.id().value(), values);
    }
}
