package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.people.WorkingDays;
import org.waymark.shared.Happened;
import org.waymark.shared.Round;
import org.waymark.shared.UniversityTime;

/**
 * Every day: reminds the mentors who have two working days left to answer, and closes the requests
 * whose reply date is over, with no mark against anyone; the next on the list is asked.
 */
@ApplicationScoped
public class RequestRound implements Round {
    private static final int WORKING_DAYS_LEFT = 2;

    @Inject Requests requests;
    @Inject AskingInTurn inTurn;
    @Inject WorkingDays workingDays;
    @Inject Event<Happened> happened;

    protected RequestRound() {}

    @Override
    public String name() {
        return "request-expiry";
    }

    /** So that after a stop it takes hours, not days, to come to all of them. */
    @Override
    public Every every() {
        return Every.HOUR;
    }

    @Override
    public void round(Instant now) {
        LocalDate today = UniversityTime.dateOf(now);
        requests.overdue(today).forEach(request -> expire(request, now));
        requests.dueBy(workingDays.after(today, WORKING_DAYS_LEFT))
                .forEach(request -> remind(request, now));
    }

    private void expire(Request listed, Instant now) {
        requests.lockList(listed.phase(), listed.mentee());
        Request request = requests.afresh(listed);
        if (request.state() != RequestState.OPEN) {
            return;
        }
        request.expire(now);
        inTurn.forget(request);
        requests.keep();
        NextStep next = inTurn.goOn(request.phase(), request.mentee(), null);
        happened.fire(
                new RequestExpired(
                        null,
                        request.id(),
                        request.phase(),
                        request.mentee(),
                        request.mentor(),
                        next));
    }

    private void remind(Request request, Instant now) {
        request.remindedNow(now);
        happened.fire(
                new ReplyDueSoon(
                        null,
                        request.id(),
                        request.mentee(),
                        request.mentor(),
                        request.replyBy().orElseThrow()));
    }
}
