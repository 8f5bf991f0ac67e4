package org.waymark.audit;

import java.util.List;

/** All entries; they are added and read, never changed. */
public interface AuditEntries {
    void add(AuditEntry entry);

    /** Newest first, from before that entry, or from the newest where null. */
    List<AuditEntry> newest(AuditFilter filter, AuditEntryId before, int most);

    /** Every action that has an entry, by name. */
    List<String> actions();
}
