package org.waymark.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What applying a file would do, before anything is saved.
 *
 * @param lines how many the file has
 * @param unchanged how many people, or entries of the organisation, are as they were
 * @param here how many people work here now
 */
public record ImportPlan(
        int lines, List<Change> changes, List<RefusedLine> refused, int unchanged, int here) {
    public ImportPlan {
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
    }

    public enum ChangeKind {
        NEW,
        CHANGED,
        LEAVING
    }

    /**
     * One person, or one entry of the organisation, that would change.
     *
     * @param reference the staff number, the unit's code or the kind of entry
     * @param fields the columns that change, in the file's words
     */
    public record Change(ChangeKind kind, String reference, String name, Set<String> fields) {}

    public List<Change> of(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** How often each column changes among those who change. */
    public Map<String, Long> changedFields() {
        Map<String, Long> counts = new TreeMap<>();
        of(ChangeKind.CHANGED)
                .forEach(change -> change.fields().forEach(f -> counts.merge(f, 1L, Long::sum)));
        return counts;
    }

    /** How many lines are left out; a line can have several reasons. */
    public long refusedLines() {
        return refused.stream().mapToInt(RefusedLine::line).distinct().count();
    }

    /** More than a twentieth leaving at once is more often a wrong file than a true one. */
    public boolean asksAboutLeavers() {
        return of(ChangeKind.LEAVING).size() * 20 > here;
    }

    /** Whether the person of that staff number would have left. */
    boolean makesALeaverOf(String staffNumber) {
        return of(ChangeKind.LEAVING).stream()
                .anyMatch(change -> change.reference().equals(staffNumber));
    }

    public boolean hasNothingToDo() {
        return changes.isEmpty();
    }

    /** Stays the same for as long as applying the file would do the same. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Change change : changes) {
                digest.update(change.toString().getBytes(StandardCharsets.UTF_8));
            }
            for (RefusedLine line : refused) {
                digest.update(line.toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
