package org.waymark.meeting;

import java.util.Optional;
import org.waymark.people.PersonId;

/** The logs, and what each keeps alone. */
public interface MeetingLogs {
    void add(MeetingLog log);

    Optional<MeetingLog> find(MeetingId meeting);

    void add(OwnPart part);

    Optional<OwnPart> find(MeetingId meeting, PersonId person);
}
