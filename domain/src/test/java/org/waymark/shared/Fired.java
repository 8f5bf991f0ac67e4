package org.waymark.shared;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Stands in for the container's events and remembers what was fired, in its order. */
public final class Fired<T> implements Event<T> {
    private final List<T> events = new ArrayList<>();

    public List<T> events() {
        return List.copyOf(events);
    }

    /** The only one; fails where there were more or none. */
    public T event() {
        if (events.size() != 1) {
            throw new AssertionError("fired " + events);
        }
        return events.get(0);
    }

    /** What was fired so far is no longer asked about. */
    public void forget() {
        events.clear();
    }

    @Override
    public void fire(T event) {
        events.add(event);
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException("events are observed in the same transaction");
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException("events are observed in the same transaction");
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
