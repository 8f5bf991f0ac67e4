package org.waymark.demo;

import java.time.Instant;

/** The chapters that were lived. */
public interface Chapters {
    boolean isAnyLived();

    boolean isLived(String name);

    void add(String name, Instant at);
}
