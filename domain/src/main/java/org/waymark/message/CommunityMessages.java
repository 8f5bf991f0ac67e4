package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.waymark.community.Gathering;
import org.waymark.community.GatheringAsked;
import org.waymark.community.GatheringId;
import org.waymark.community.GatheringMoved;
import org.waymark.community.GatheringOff;
import org.waymark.community.Gatherings;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;

/** Invites to an introductory meeting, and tells who is expected when it moves or is off. */
@ApplicationScoped
public class CommunityMessages {
    @Inject Outbox outbox;
    @Inject Phases phases;
    @Inject Gatherings gatherings;

    protected CommunityMessages() {}

    void on(@Observes GatheringAsked event) {
        write("introduction", event.gathering(), event.phase(), event.people());
    }

    void on(@Observes GatheringMoved event) {
        writeToExpected("introduction-moved", event.gathering(), event.phase());
    }

    void on(@Observes GatheringOff event) {
        writeToExpected("introduction-off", event.gathering(), event.phase());
    }

    private void writeToExpected(String key, GatheringId id, PhaseId phase) {
        write(key, id, phase, gatherings.expected(id));
    }

    private void write(String key, GatheringId id, PhaseId phase, Collection<PersonId> people) {
        Gathering gathering = gatherings.require(id);
        Map<String, String> values =
                Map.of(
                        "phase", phases.require(phase).name(),
                        "date", gathering.said().day().toString(),
                        "time", gathering.beginsAt().toString());
        for (PersonId person : people) {
            outbox.write(key, person, "/my/community/introduction.xhtml?id=" + id.value(), values);
        }
    }
}
