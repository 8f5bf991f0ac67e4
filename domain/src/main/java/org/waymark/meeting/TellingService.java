package org.waymark.meeting;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.action.ObjectivesMoved;
import org.waymark.draft.DraftService;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipLists;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Directory;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;

/**
 * Saying in a minute what became of a meeting: met, with one's minutes, the objectives it moved and
 * a line for the log where one likes; or not met, and nobody asks why.
 */
@Stateless
public class TellingService {
    /**
     * The key of a draft of what is told. It isn't the log's, which may hold a note and actions
     * that this page doesn't ask for.
     */
    public static final String DRAFT = "meeting-told";

    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject PartnershipLists pairs;
    @Inject Meetings meetings;
    @Inject MeetingLists lists;
    @Inject MeetingViews views;
    @Inject MentorTrainings trainings;
    @Inject LogBook book;
    @Inject ObjectivesMoved moved;
    @Inject Directory directory;
    @Inject DraftService drafts;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public TellingService() {}

    @RolesAllowed(STAFF)
    public TellSheet open(MeetingId id) {
        MeetingLists.Page page = lists.requirePage(id, me.id());
        // Brings the pair, its phase and its key along.
        pairs.head(page.meeting().partnership(), me.id()).orElseThrow(NotFound::new);
        PairMember reader = member(page.meeting());
        boolean trial = page.meeting().isTrial();
        Form form = book.form(page.log(), reader);
        return new TellSheet(
                views.of(page.meeting(), reader),
                directory.requireCard(reader.partner()),
                LogBook.inAMinute(form),
                book.minutes(page),
                trial ? List.of() : moved.open(reader, id.value()),
                page.log() != null);
    }

    /**
     * They met. The note begins the log, or is added under what the other has written; the private
     * note and the actions stay as they are. Sending it twice says it once.
     *
     * @param answers to {@link TellSheet#form}
     * @param objectives ids of those that the caller says were moved
     */
    @RolesAllowed(STAFF)
    public void met(MeetingId id, Answers answers, Collection<String> objectives) {
        Meeting meeting = meetings.require(id);
        PairMember caller = member(meeting);
        boolean known = meeting.state() == MeetingState.HELD;
        meeting.hold(caller, trainings.of(caller.partnership()), clock.instant());
        meetings.settle();
        if (!known) {
            happened.fire(MeetingHeld.of(meeting, caller));
        }
        if (meeting.isTrial()) {
            return;
        }
        caller.mustKeepPages();
        boolean logged = book.add(meeting, caller, answers);
        moved.say(caller, id.value(), meeting.day(), objectives);
        drafts.discard(DRAFT, id.value());
        happened.fire(
                logged
                        ? new MeetingLogged(
                                caller.person(), id, caller.partnershipId(), caller.partner())
                        : new MeetingTold(caller.person(), id, caller.partnershipId()));
    }

    /** The time came and they didn't meet. */
    @RolesAllowed(STAFF)
    public void missed(MeetingId id) {
        Meeting meeting = meetings.require(id);
        PairMember caller = member(meeting);
        boolean known = meeting.state() == MeetingState.MISSED;
        meeting.miss(clock.instant());
        if (!known) {
            drafts.discard(DRAFT, id.value());
            happened.fire(
                    new MeetingMissed(
                            caller.person(), id, caller.partnershipId(), caller.partner()));
        }
    }

    private PairMember member(Meeting meeting) {
        return partnerships.ofMember(meeting.partnership(), me.id());
    }
}
