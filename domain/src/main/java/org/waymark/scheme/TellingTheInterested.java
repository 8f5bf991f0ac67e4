package org.waymark.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * Once a phase opens, whoever asked to be told and can join it is told, once: what they asked for
 * is done then. The others wait for another phase.
 */
@ApplicationScoped
public class TellingTheInterested {
    @Inject Interests interests;
    @Inject Phases phases;
    @Inject Event<Happened> happened;

    protected TellingTheInterested() {}

    TellingTheInterested(Interests interests, Phases phases, Event<Happened> happened) {
        this.interests = interests;
        this.phases = phases;
        this.happened = happened;
    }

    void on(@Observes PhasePublished event) {
        SchemeId scheme = phases.require(event.phase()).scheme();
        for (PersonId person : interests.admittedTo(event.phase())) {
            interests.withdraw(scheme, person);
            happened.fire(new PhaseOpenedFor(event.by(), event.phase(), person));
        }
    }
}
