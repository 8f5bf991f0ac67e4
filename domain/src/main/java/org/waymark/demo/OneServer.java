package org.waymark.demo;

/** Of servers that start together, one at a time lives the demonstration. */
public interface OneServer {
    /** Waits until no other does such a thing; should this server die, the next goes on. */
    void alone(Runnable act);
}
