package org.waymark.persistence.shared;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.waymark.shared.StatementCount;

/**
 * Tells {@link StatementCount} of each statement that really goes to the database; of those that go
 * together in a batch, each counts.
 */
public class StatementCounter implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        if (StatementCount.isOn()) {
            session.getEventManager().addListener(new Listener());
        }
    }

    private static final class Listener extends SessionEventAdapter {
        @Override
        public void preExecuteCall(SessionEvent event) {
            StatementCount.add();
        }
    }
}
