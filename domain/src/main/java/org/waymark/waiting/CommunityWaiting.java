package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.waymark.community.EventOff;
import org.waymark.community.GatheringAnswered;
import org.waymark.community.GatheringAsked;
import org.waymark.community.GatheringOff;
import org.waymark.community.GatheringOver;
import org.waymark.community.Gatherings;
import org.waymark.community.PlaceFreed;
import org.waymark.community.PlaceGivenBack;
import org.waymark.community.PlaceKept;

/**
 * Who is asked to an introductory meeting says whether they come, until it begins; who waited for a
 * place at an event learns that one came free. What somebody thought of it waits for nobody.
 */
@ApplicationScoped
public class CommunityWaiting {
    private static final String ANSWER = "introduction-answer";
    private static final String PAGE = "/my/community/introduction.xhtml?id=";

    private static final String FREE = "event-free";
    private static final String EVENT = "/my/community/event.xhtml?id=";

    @Inject WaitingList list;
    @Inject Gatherings gatherings;

    protected CommunityWaiting() {}

    void on(@Observes GatheringAsked event) {
        LocalDate day = gatherings.require(event.gathering()).said().day();
        list.add(
                event.people().stream()
                        .map(
                                person ->
                                        WaitingItem.of(person, ANSWER, event.gathering())
                                                .by(day)
                                                .at(PAGE + event.gathering().value()))
                        .toList());
    }

    void on(@Observes GatheringAnswered event) {
        list.doneFor(event.by(), ANSWER, event.gathering());
    }

    void on(@Observes GatheringOff event) {
        list.doneAbout(event.gathering());
    }

    void on(@Observes GatheringOver event) {
        list.doneAbout(event.gathering());
    }

    void on(@Observes PlaceFreed event) {
        list.add(
                WaitingItem.of(event.person(), FREE, event.gathering())
                        .by(gatherings.require(event.gathering()).said().day())
                        .at(EVENT + event.gathering().value()));
    }

    void on(@Observes PlaceKept event) {
        list.doneFor(event.by(), FREE, event.gathering());
    }

    void on(@Observes PlaceGivenBack event) {
        list.doneFor(event.by(), FREE, event.gathering());
    }

    void on(@Observes EventOff event) {
        list.doneAbout(event.gathering());
    }
}
