package org.waymark.tests.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A row of the list of doors.
 *
 * @param kind page, route or service
 * @param name a path, a method and a path, or a class and a method
 * @param role the role that passes, or anyone
 * @param relationship of the caller to what is asked for
 * @param answer the status to those who may, or ok
 */
record Door(String kind, String name, String role, String relationship, String answer) {

    static List<Door> all() {
        try (var files = Files.list(Path.of("src/test/resources/doors"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Door> all(String kind) {
        return all().stream().filter(door -> door.kind.equals(kind)).toList();
    }

    private static List<Door> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(","))
                    .map(cell -> new Door(cell[0], cell[1], cell[2], cell[3], cell[4]))
                    .toList();
        } catch (IOException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalStateException("in " + file, e);
        }
    }

    boolean isOpenToStrangers() {
        return role.equals("anyone");
    }

    boolean isOpenTo(Set<String> roles) {
        return isOpenToStrangers() || roles.contains(role);
    }

    /**
     * Whether the answer depends on who the caller is to whatever is asked for. Of a head nothing
     * is asked for: all that they lead is counted.
     */
    boolean needsARelationship() {
        return !Set.of("anyone", "self", "head").contains(relationship);
    }

    boolean isForWhoeverHasTheRole() {
        return relationship.equals("anyone");
    }

    /** Whether it opens to both of a pair, or to the one whose part it is. */
    boolean isThePairs() {
        return Set.of("member", "mentor", "mentee", "party").contains(relationship);
    }

    /** Whether it opens to everyone for whom it was published. */
    boolean isForAnAudience() {
        return relationship.equals("audience");
    }

    /** Whether it opens to everyone who looks for a mentor in the phase. */
    boolean isEverySeekers() {
        return relationship.equals("seeker");
    }
}
