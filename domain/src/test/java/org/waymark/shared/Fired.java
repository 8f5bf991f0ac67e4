package org.waymark.shared;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands in for the container's events, remembers what was fired, in its order, and tells it to the
 * observers that it was given.
 */
public final class Fired<T> implements Event<T> {
    private final List<T> events = new CopyOnWriteArrayList<>();
    private final List<Object> observers = new ArrayList<>();

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

    /** Lets the observer take part from now on, as the container does. */
    public void tells(Object observer) {
        observers.add(observer);
    }

    private void tell(Object observer, T event) {
        for (Method on : observer.getClass().getDeclaredMethods()) {
            if (on.getParameterCount() == 1
                    && on.getParameters()[0].isAnnotationPresent(Observes.class)
                    && on.getParameterTypes()[0].isInstance(event)) {
                try {
                    on.setAccessible(true);
                    on.invoke(observer, event);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(on.toString(), e);
                }
            }
        }
    }

    /** What was fired so far is no longer asked about. */
    public void forget() {
        events.clear();
    }

    @Override
    public void fire(T event) {
        events.add(event);
        observers.forEach(observer -> tell(observer, event));
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
