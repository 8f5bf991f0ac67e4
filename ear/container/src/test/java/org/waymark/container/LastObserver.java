package org.waymark.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.waymark.partnership.WindingDownBegan;

/**
 * In the middle of a deed: called when the service has done its part and everybody else who
 * observes has written their rows, before anything is committed. Does once what a test wants.
 */
@ApplicationScoped
public class LastObserver {
    private static final ThreadLocal<Runnable> WANTED = new ThreadLocal<>();

    /** Comes last of all. */
    private static final int LAST = Integer.MAX_VALUE;

    void does(Runnable once) {
        WANTED.set(once);
    }

    void on(@Observes @Priority(LAST) WindingDownBegan event) {
        Runnable wanted = WANTED.get();
        WANTED.remove();
        if (wanted != null) {
            wanted.run();
        }
    }
}
