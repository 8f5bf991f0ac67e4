package org.waymark.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.people.PersonId;

/** The sessions that are open. */
public interface OpenSessions {
    void begin(OpenSession session);

    /** Those of the person that were seen since then, the latest first. */
    List<OpenSession> of(PersonId person, Instant since);

    /** Ends a session of this person; nothing where it is another's. */
    void end(PersonId person, SessionId session);

    void endAllBut(PersonId person, SessionId session);

    /** Ends every session of whoever has left. */
    void endThoseOfLeavers();

    /** Notes the minute for these, in one statement for some hundreds. */
    void seen(Collection<SessionId> sessions, Instant at);

    /** Takes away what nobody has come back to since then. */
    void forget(Instant before);
}
