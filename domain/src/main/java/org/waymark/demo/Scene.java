package org.waymark.demo;

import java.time.LocalTime;

/**
 * One thing that somebody of the story does, on the working day that lies so many days back from
 * the first start. Lived once, in a transaction of its own.
 *
 * @param name never changed: it is how the demonstration knows that the scene was lived
 */
public record Scene(String name, int daysAgo, LocalTime at, Runnable act) {
    public static Scene of(String name, int daysAgo, String at, Runnable act) {
        return new Scene(name, daysAgo, LocalTime.parse(at), act);
    }
}
