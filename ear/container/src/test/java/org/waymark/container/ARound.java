package org.waymark.container;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.waymark.shared.Round;

/**
 * A round that does what a test wants: by the clock, or only when the test itself sets it going.
 */
@ApplicationScoped
public class ARound implements Round {
    record Wish(String name, Runnable does) {}

    private static final Wish NONE = new Wish("test-none", () -> {});
    private static final ThreadLocal<Wish> OF_THIS_THREAD = new ThreadLocal<>();
    private static volatile Wish byTheClock = NONE;

    void doesByTheClock(String name, Runnable wanted) {
        byTheClock = new Wish(name, wanted);
    }

    void doesInThisThread(String name, Runnable wanted) {
        OF_THIS_THREAD.set(new Wish(name, wanted));
    }

    void rests() {
        byTheClock = NONE;
        OF_THIS_THREAD.remove();
    }

    private static Wish wish() {
        Wish mine = OF_THIS_THREAD.get();
        return mine == null ? byTheClock : mine;
    }

    @Override
    public String name() {
        return wish().name();
    }

    @Override
    public void round(Instant now) {
        wish().does().run();
    }
}
