package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.waymark.community.GatheringAnswered;
import org.waymark.community.GatheringAsked;
import org.waymark.community.GatheringOff;
import org.waymark.community.GatheringOver;
import org.waymark.community.Gatherings;

/** Who is asked to an introductory meeting says whether they come, until it begins. */
@ApplicationScoped
public class CommunityWaiting {
    private static final String ANSWER = "introduction-answer";
    private static final String PAGE = "/my/community/introduction.xhtml?id=";

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
}
