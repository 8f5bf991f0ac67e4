package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.observation.FocusSaid;
import org.waymark.observation.ObservationAccepted;
import org.waymark.observation.ObservationCancelled;
import org.waymark.observation.ObservationDeclined;
import org.waymark.observation.ObservationFellAway;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationOver;
import org.waymark.observation.ObservationProposed;
import org.waymark.observation.ObservationTalkedOver;
import org.waymark.observation.PartWritten;
import org.waymark.observation.SuggestionsMarked;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** Whose turn an observation is. */
@ApplicationScoped
public class ObservationWaiting {
    private static final String VIEW = "/my/observation/view.xhtml?id=";
    private static final String WRITE = "/my/observation/write.xhtml?id=";
    private static final String MARK = "/my/observation/mark.xhtml?id=";

    @Inject WaitingList list;

    protected ObservationWaiting() {}

    void on(@Observes ObservationProposed event) {
        list.doneAbout(event.observation());
        list.add(
                item(event.partner(), "obs-answer", event.observation(), event.partnership())
                        .with(event.by())
                        .by(event.day())
                        .at(VIEW + event.observation().value()));
    }

    void on(@Observes ObservationAccepted event) {
        list.doneAbout(event.observation());
        if (!event.focusKnown()) {
            PersonId observer = event.observed().equals(event.by()) ? event.proposer() : event.by();
            list.add(
                    item(event.observed(), "obs-focus", event.observation(), event.partnership())
                            .with(observer)
                            .by(event.day())
                            .at(VIEW + event.observation().value()));
        }
    }

    void on(@Observes FocusSaid event) {
        list.done("obs-focus", event.observation());
    }

    void on(@Observes ObservationDeclined event) {
        list.doneAbout(event.observation());
    }

    void on(@Observes ObservationCancelled event) {
        list.doneAbout(event.observation());
    }

    void on(@Observes ObservationFellAway event) {
        list.doneAbout(event.observation());
    }

    void on(@Observes ObservationOver event) {
        list.done("obs-focus", event.observation());
        write(event.mentor(), event.mentee(), event);
        write(event.mentee(), event.mentor(), event);
    }

    private void write(PersonId writer, PersonId partner, ObservationOver event) {
        list.add(
                item(writer, "obs-write", event.observation(), event.partnership())
                        .with(partner)
                        .by(event.day())
                        .at(WRITE + event.observation().value()));
    }

    void on(@Observes PartWritten event) {
        list.done("obs-focus", event.observation());
        list.doneFor(event.by(), "obs-write", event.observation());
        if (!event.complete()) {
            return;
        }
        PersonId mentor = event.mentee().equals(event.by()) ? event.partner() : event.by();
        if (event.unmarked() > 0) {
            list.add(
                    item(event.mentee(), "obs-mark", event.observation(), event.partnership())
                            .with(mentor)
                            .at(MARK + event.observation().value()));
        }
        talk(event.mentee(), mentor, event.observation(), event.partnership());
        talk(mentor, event.mentee(), event.observation(), event.partnership());
    }

    private void talk(
            PersonId person, PersonId partner, ObservationId observation, PartnershipId pair) {
        list.add(
                item(person, "obs-talk", observation, pair)
                        .about(partner)
                        .at(VIEW + observation.value()));
    }

    void on(@Observes SuggestionsMarked event) {
        if (event.left() == 0) {
            list.done("obs-mark", event.observation());
        }
    }

    void on(@Observes ObservationTalkedOver event) {
        list.done("obs-talk", event.observation());
    }

    private static WaitingItem item(
            PersonId person, String kind, ObservationId observation, PartnershipId pair) {
        return WaitingItem.of(person, kind, observation).in(pair);
    }
}
