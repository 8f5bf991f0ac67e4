package org.waymark.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.calendar.Snag;
import org.waymark.meeting.BookingService;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.Proposal;
import org.waymark.meeting.ToPropose;
import org.waymark.meeting.VenueKind;
import org.waymark.partnership.PartnershipId;
import org.waymark.web.calendar.SecondLook;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Option;

/** Times for a new meeting of the partnership, or other times for the meeting. */
@Named
@RequestScoped
public class ProposeMeetingPage {
    @Inject @Param private String partnership;
    @Inject @Param private String meeting;
    @Inject BookingService booking;
    @Inject SecondLook look;
    @Inject Toast toast;
    @Inject RepeatWords repeatWords;

    private ToPropose sheet;
    private String newId = MeetingId.next().value();
    private TypedProposal typed;

    @PostConstruct
    void load() {
        sheet =
                isMove()
                        ? booking.toMove(new MeetingId(meeting))
                        : booking.toPropose(new PartnershipId(partnership));
        typed = new TypedProposal(sheet);
    }

    public boolean isMove() {
        return meeting != null;
    }

    public void propose() {
        Proposal proposal = typed.proposal();
        if (look.isNeeded(
                snags(proposal),
                proposal.begins() + " " + proposal.minutes(),
                sheet.partner().givenName())) {
            return;
        }
        if (isMove()) {
            booking.suggestOthers(new MeetingId(meeting), proposal);
        } else {
            booking.propose(sheet.partnership(), new MeetingId(newId), proposal);
        }
        toast.say("meeting.propose.done", sheet.partner().givenName());
        Faces.redirect("my/partnership/view.xhtml?id=%s", sheet.partnership().value());
    }

    private List<Snag> snags(Proposal proposal) {
        return isMove()
                ? booking.lookOverMove(new MeetingId(meeting), proposal)
                : booking.lookOver(sheet.partnership(), proposal);
    }

    public ToPropose getSheet() {
        return sheet;
    }

    public TypedProposal getTyped() {
        return typed;
    }

    /**
     * Whether later dates can be proposed with the first: not of a trial, nor when one is moved.
     */
    public boolean isRepeatable() {
        return !isMove() && !sheet.trial();
    }

    public List<Option> getRhythms() {
        return repeatWords.options();
    }

    public VenueKind[] getVenues() {
        return VenueKind.values();
    }

    public String getNewId() {
        return newId;
    }

    public void setNewId(String newId) {
        this.newId = newId;
    }
}
