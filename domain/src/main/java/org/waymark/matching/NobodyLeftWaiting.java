package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.enrolment.EnrolmentLeft;
import org.waymark.enrolment.MentorPaused;
import org.waymark.people.Directory;
import org.waymark.people.DirectoryChanged;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;

/**
 * No mentee waits for somebody who can't say yes any more. Who leaves a phase has nothing open in
 * it: a mentee's list ends, the lists of others go on. So they do when a coordinator pauses a
 * mentor, and when the staff records say that one has left the university or that a reporting line
 * joins the two. A mentor who pauses themself still answers who has asked.
 */
@ApplicationScoped
public class NobodyLeftWaiting {
    @Inject Requests requests;
    @Inject AskingInTurn inTurn;
    @Inject Directory directory;

    protected NobodyLeftWaiting() {}

    void left(@Observes EnrolmentLeft event) {
        List<Request> live = requests.liveOf(event.phase(), event.person());
        if (event.part() == Part.MENTEE) {
            each(live, event.person(), true, request -> inTurn.withdraw(request, event.by()));
        } else {
            each(live, event.person(), false, request -> inTurn.moveOn(request, event.by()));
        }
    }

    void paused(@Observes MentorPaused event) {
        each(
                requests.liveOf(event.phase(), event.person()),
                event.person(),
                false,
                request -> inTurn.moveOn(request, event.by()));
    }

    void recordsChanged(@Observes DirectoryChanged event) {
        for (Request found : requests.impossibleByTheRecords()) {
            underLock(
                    found,
                    request -> {
                        if (directory.isHere(request.mentee())) {
                            inTurn.moveOn(request, event.by());
                        } else {
                            inTurn.withdraw(request, event.by());
                        }
                    });
        }
    }

    private void each(
            List<Request> live, PersonId person, boolean asMentee, Consumer<Request> what) {
        live.stream()
                .filter(request -> request.mentee().equals(person) == asMentee)
                .forEach(request -> underLock(request, what));
    }

    private void underLock(Request found, Consumer<Request> what) {
        requests.lockList(found.phase(), found.mentee());
        Request request = requests.afresh(found);
        if (request.state().isLive()) {
            what.accept(request);
        }
    }
}
