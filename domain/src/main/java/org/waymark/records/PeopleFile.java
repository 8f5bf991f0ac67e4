package org.waymark.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.people.PersonFacts.PostFacts;
import org.waymark.people.PersonId;
import org.waymark.people.PersonOnRecord;

/**
 * A file of people, and which of its lines hold up: each by itself, beside the others of the same
 * person, beside other people's, and beside the directory as it stands.
 */
final class PeopleFile {
    private final List<PeopleLine> lines;
    private final Map<String, List<PeopleLine>> byNumber = new LinkedHashMap<>();
    private final Map<String, PersonOnRecord> directory;
    private final Map<PersonId, String> numbers = new HashMap<>();

    /**
     * @param directory everybody who is known, by staff number
     */
    PeopleFile(CsvFile csv, UniversityLists lists, Map<String, PersonOnRecord> directory) {
        csv.mustHave(PeopleLine.COLUMNS);
        this.lines = csv.rows().stream().map(row -> new PeopleLine(row, lists)).toList();
        this.directory = directory;
        directory.values().forEach(person -> numbers.put(person.id(), person.staffNumber()));
        gatherPosts();
        refuseSharedAddresses();
        while (refuseManagers()) {
            // Whoever is refused can't be a new person's manager, nor hold a circle together.
        }
    }

    /** The lines of each person of whom none was refused. */
    Collection<List<PeopleLine>> accepted() {
        return byNumber.values().stream()
                .filter(ofOne -> ofOne.stream().noneMatch(PeopleLine::isRefused))
                .toList();
    }

    /** Whether the person stands in the file, refused or not. */
    boolean names(String staffNumber) {
        return byNumber.containsKey(staffNumber);
    }

    /** How many lines there are, refused ones too. */
    int size() {
        return lines.size();
    }

    List<RefusedLine> refused() {
        return lines.stream().flatMap(line -> line.refusals().stream()).toList();
    }

    /** Puts the lines of one person together; a repeated one is left out, the first is read. */
    private void gatherPosts() {
        for (PeopleLine line : lines) {
            if (line.staffNumber.isEmpty()) {
                continue;
            }
            List<PeopleLine> ofThisPerson =
                    byNumber.computeIfAbsent(line.staffNumber, number -> new ArrayList<>(1));
            if (!ofThisPerson.isEmpty() && !line.isRefused()) {
                refuseIfRepeated(line, ofThisPerson);
                if (line.isRefused()) {
                    continue;
                }
            }
            ofThisPerson.add(line);
        }
        for (List<PeopleLine> ofOne : byNumber.values()) {
            if (ofOne.stream().noneMatch(PeopleLine::isRefused)
                    && ofOne.stream().noneMatch(line -> line.post == PostFacts.MAIN)) {
                ofOne.forEach(line -> line.refuse(PeopleLine.POST, "records.rule.no-main-post"));
            }
            refuseOthersOf(ofOne);
        }
    }

    private static void refuseIfRepeated(PeopleLine line, List<PeopleLine> earlier) {
        PeopleLine first = earlier.get(0);
        if (first.givenName == null || first.familyName == null) {
            return;
        }
        if (!first.name().equals(line.name())) {
            line.refuse(PeopleLine.STAFF_NUMBER, "records.rule.other-name", first.line);
            return;
        }
        for (PeopleLine before : earlier) {
            if (before.post == line.post) {
                line.refuse(PeopleLine.POST, "records.rule.same-post", before.line);
                return;
            }
        }
        refuseIfDifferent(line, first, PeopleLine.PREFERRED_NAME);
        refuseIfDifferent(line, first, PeopleLine.PRONOUNS);
        refuseIfDifferent(line, first, PeopleLine.EMAIL);
        refuseIfDifferent(line, first, PeopleLine.STATE);
    }

    private static void refuseIfDifferent(PeopleLine line, PeopleLine first, String column) {
        if (!line.row.get(column).equals(first.row.get(column))) {
            line.refuse(column, "records.rule.differs", first.line);
        }
    }

    /** Half of somebody's posts would end the other half: all their lines are in or out. */
    private static void refuseOthersOf(List<PeopleLine> ofOne) {
        ofOne.stream()
                .filter(PeopleLine::isRefused)
                .findFirst()
                .ifPresent(
                        refused ->
                                ofOne.stream()
                                        .filter(line -> !line.isRefused())
                                        .forEach(
                                                line ->
                                                        line.refuse(
                                                                null,
                                                                "records.rule.other-line",
                                                                refused.line)));
    }

    private void refuseSharedAddresses() {
        Map<String, Integer> inFile = new HashMap<>();
        for (List<PeopleLine> ofOne : accepted()) {
            PeopleLine line = ofOne.get(0);
            Integer before = line.email == null ? null : inFile.putIfAbsent(line.email, line.line);
            if (before != null) {
                line.refuse(PeopleLine.EMAIL, "records.rule.email-twice", before);
                refuseOthersOf(ofOne);
            }
        }
        Map<String, PersonOnRecord> kept = new HashMap<>();
        for (PersonOnRecord person : directory.values()) {
            if (person.email() != null && !isAccepted(person.staffNumber())) {
                kept.put(person.email().toLowerCase(Locale.ROOT), person);
            }
        }
        for (List<PeopleLine> ofOne : accepted()) {
            PeopleLine line = ofOne.get(0);
            PersonOnRecord owner = line.email == null ? null : kept.get(line.email);
            if (owner != null) {
                line.refuse(PeopleLine.EMAIL, "records.rule.email-taken", owner.staffNumber());
                refuseOthersOf(ofOne);
            }
        }
    }

    /** Whether anybody more was refused, so that the rest has to be looked at again. */
    private boolean refuseManagers() {
        boolean refused = false;
        for (List<PeopleLine> ofOne : accepted()) {
            for (PeopleLine line : ofOne) {
                if (line.manager != null
                        && !directory.containsKey(line.manager)
                        && !isAccepted(line.manager)) {
                    boolean inFile = byNumber.containsKey(line.manager);
                    line.refuse(
                            PeopleLine.LINE_MANAGER,
                            inFile
                                    ? "records.rule.manager-refused"
                                    : "records.rule.manager-unknown");
                    refused = true;
                }
            }
            refuseOthersOf(ofOne);
        }
        return refused || refuseCircles();
    }

    private boolean refuseCircles() {
        Map<String, Set<String>> managers = new HashMap<>();
        directory.values().forEach(p -> managers.put(p.staffNumber(), managersNow(p)));
        for (List<PeopleLine> ofOne : accepted()) {
            Set<String> theirs = new HashSet<>();
            ofOne.stream().map(line -> line.manager).filter(Objects::nonNull).forEach(theirs::add);
            managers.put(ofOne.get(0).staffNumber, theirs);
        }
        Set<String> inCircles = ManagementCircles.among(managers);
        boolean refused = false;
        for (List<PeopleLine> ofOne :
                inCircles.isEmpty() ? List.<List<PeopleLine>>of() : accepted()) {
            PersonOnRecord before = directory.get(ofOne.get(0).staffNumber);
            Set<String> theirsBefore = before == null ? Set.of() : managersNow(before);
            for (PeopleLine line : ofOne) {
                if (line.manager != null
                        && inCircles.contains(line.staffNumber)
                        && inCircles.contains(line.manager)
                        && !theirsBefore.contains(line.manager)) {
                    line.refuse(PeopleLine.LINE_MANAGER, "records.rule.circle");
                    refused = true;
                }
            }
            refuseOthersOf(ofOne);
        }
        return refused;
    }

    private Set<String> managersNow(PersonOnRecord person) {
        Set<String> theirs = new HashSet<>();
        for (PostFacts post : person.facts().posts()) {
            if (post.manager() != null) {
                theirs.add(numbers.get(post.manager()));
            }
        }
        return theirs;
    }

    private boolean isAccepted(String staffNumber) {
        List<PeopleLine> ofOne = byNumber.get(staffNumber);
        return ofOne != null && ofOne.stream().noneMatch(PeopleLine::isRefused);
    }
}
