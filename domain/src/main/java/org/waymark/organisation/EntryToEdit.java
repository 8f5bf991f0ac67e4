package org.waymark.organisation;

import java.util.List;

/**
 * A site, job family or grade as it is now.
 *
 * @param formerNames what files may call it too
 */
public record EntryToEdit(
        String id, String name, boolean retired, int version, Use use, List<String> formerNames) {
    public EntryToEdit {
        formerNames = List.copyOf(formerNames);
    }
}
