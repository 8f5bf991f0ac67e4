package org.waymark.web.message;

import java.time.LocalTime;
import org.waymark.message.MessageWishes;
import org.waymark.message.Rhythm;

/** When mail is to come, as it is being typed. */
public class TypedWishes {
    private Rhythm rhythm;
    private LocalTime from;
    private LocalTime until;
    private boolean workingDaysOnly;
    private boolean reminders;
    private boolean invitations;

    TypedWishes(MessageWishes said) {
        rhythm = said.rhythm();
        from = said.quietFrom();
        until = said.quietUntil();
        workingDaysOnly = said.workingDaysOnly();
        reminders = said.reminders();
        invitations = said.invitations();
    }

    MessageWishes wishes() {
        return new MessageWishes(rhythm, from, until, workingDaysOnly, reminders, invitations);
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }

    public boolean isWorkingDaysOnly() {
        return workingDaysOnly;
    }

    public void setWorkingDaysOnly(boolean workingDaysOnly) {
        this.workingDaysOnly = workingDaysOnly;
    }

    public boolean isReminders() {
        return reminders;
    }

    public void setReminders(boolean reminders) {
        this.reminders = reminders;
    }

    public boolean isInvitations() {
        return invitations;
    }

    public void setInvitations(boolean invitations) {
        this.invitations = invitations;
    }
}
