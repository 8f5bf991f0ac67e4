package org.waymark.operation;

import java.time.Instant;
import java.util.List;

/** What the databases say of the installation. Each call throws where its database can't answer. */
public interface Installation {
    /** The database's own time. */
    Instant databaseTime();

    void askMonitoring();

    /** Which migration the database has, and which this Waymark brings. */
    Versions versions();

    /** What waits, has failed, was done last, and is connected. */
    List<Figure> figures(Instant now);

    /** Numbers of migrations. */
    record Versions(int database, int ours) {}
}
