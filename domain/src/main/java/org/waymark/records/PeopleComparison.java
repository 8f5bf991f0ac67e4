package org.waymark.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.people.People;
import org.waymark.people.Person;
import org.waymark.people.PersonFacts;
import org.waymark.people.PersonFacts.PostFacts;
import org.waymark.people.PersonId;
import org.waymark.records.ImportPlan.Change;
import org.waymark.records.ImportPlan.ChangeKind;

/**
 * A file of people held against the directory. Works on the whole of both in memory, so that the
 * number of statements doesn't grow with the number of lines. For somebody with a refused line the
 * directory stays as it is, and they never count as leaving.
 */
final class PeopleComparison implements Comparison {
    private final People people;
    private final List<PeopleLine> lines;
    private final boolean complete;

    /** Everybody in the directory and everybody in the file, by staff number. */
    private final Map<String, Person> directory = new LinkedHashMap<>();

    private final Map<String, List<PeopleLine>> file = new LinkedHashMap<>();
    private final Map<PersonId, String> numbers = new HashMap<>();
    private final Map<String, PersonId> ids = new HashMap<>();

    private final List<Person> arriving = new ArrayList<>();
    private final Map<Person, PersonFacts> changing = new LinkedHashMap<>();
    private final List<Person> leaving = new ArrayList<>();
    private final ImportPlan plan;

    PeopleComparison(CsvFile csv, People people, UniversityLists lists, boolean complete) {
        csv.mustHave(PeopleLine.COLUMNS);
        this.people = people;
        this.complete = complete;
        this.lines = csv.rows().stream().map(row -> new PeopleLine(row, lists)).toList();
        for (Person person : people.all()) {
            directory.put(person.staffNumber(), person);
            numbers.put(person.id(), person.staffNumber());
            ids.put(person.staffNumber(), person.id());
        }
        gatherPosts();
        refuseSharedAddresses();
        while (refuseManagers()) {
            // Whoever is refused can't be a new person's manager, nor hold a circle together.
        }
        this.plan = compare();
    }

    @Override
    public ImportPlan plan() {
        return plan;
    }

    /** Puts the lines of one person together; a repeated one is left out, the first is read. */
    private void gatherPosts() {
        for (PeopleLine line : lines) {
            if (line.staffNumber.isEmpty()) {
                continue;
            }
            List<PeopleLine> ofThisPerson =
                    file.computeIfAbsent(line.staffNumber, number -> new ArrayList<>());
            if (!ofThisPerson.isEmpty() && !line.isRefused()) {
                refuseIfRepeated(line, ofThisPerson);
                if (line.isRefused()) {
                    continue;
                }
            }
            ofThisPerson.add(line);
        }
        for (List<PeopleLine> ofOne : file.values()) {
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

    private boolean isAccepted(String staffNumber) {
        List<PeopleLine> ofOne = file.get(staffNumber);
        return ofOne != null && ofOne.stream().noneMatch(PeopleLine::isRefused);
    }

    private Collection<List<PeopleLine>> accepted() {
        return file.values().stream()
                .filter(ofOne -> ofOne.stream().noneMatch(PeopleLine::isRefused))
                .toList();
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
        Map<String, Person> kept = new HashMap<>();
        for (Person person : directory.values()) {
            if (person.email() != null && !isAccepted(person.staffNumber())) {
                kept.put(person.email().toLowerCase(Locale.ROOT), person);
            }
        }
        for (List<PeopleLine> ofOne : accepted()) {
            PeopleLine line = ofOne.get(0);
            Person owner = line.email == null ? null : kept.get(line.email);
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
                    boolean inFile = file.containsKey(line.manager);
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
            Person before = directory.get(ofOne.get(0).staffNumber);
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

    private Set<String> managersNow(Person person) {
        Set<String> theirs = new HashSet<>();
        for (PostFacts post : person.facts().posts()) {
            if (post.manager() != null) {
                theirs.add(numbers.get(post.manager()));
            }
        }
        return theirs;
    }

    private ImportPlan compare() {
        Collection<List<PeopleLine>> accepted = accepted();
        accepted.forEach(
                ofOne -> ids.computeIfAbsent(ofOne.get(0).staffNumber, n -> PersonId.next()));
        List<Change> changes = new ArrayList<>();
        int unchanged = 0;
        for (List<PeopleLine> ofOne : accepted) {
            PersonFacts facts = facts(ofOne);
            Person person = directory.get(facts.staffNumber());
            String name = ofOne.get(0).name();
            if (person == null) {
                arriving.add(Person.arriving(ids.get(facts.staffNumber()), facts));
                changes.add(new Change(ChangeKind.NEW, facts.staffNumber(), name, Set.of()));
                continue;
            }
            Set<String> fields = changedFields(person.facts(), facts);
            if (fields.isEmpty()) {
                unchanged++;
                continue;
            }
            changing.put(person, facts);
            changes.add(new Change(ChangeKind.CHANGED, facts.staffNumber(), name, fields));
        }
        for (Person person : directory.values()) {
            if (complete && person.isHere() && !file.containsKey(person.staffNumber())) {
                leaving.add(person);
                changes.add(
                        new Change(
                                ChangeKind.LEAVING,
                                person.staffNumber(),
                                person.name(),
                                Set.of(PeopleLine.STATE)));
            }
        }
        int here = (int) directory.values().stream().filter(Person::isHere).count();
        return new ImportPlan(lines.size(), changes, refused(), unchanged, here);
    }

    private List<RefusedLine> refused() {
        return lines.stream().flatMap(line -> line.refusals().stream()).toList();
    }

    private PersonFacts facts(List<PeopleLine> ofOne) {
        PeopleLine line = ofOne.get(0);
        return new PersonFacts(
                line.staffNumber,
                line.givenName,
                line.familyName,
                line.preferredName,
                line.pronouns,
                line.email,
                line.state,
                ofOne.stream()
                        .map(post -> post.postFacts(ids.get(post.manager)))
                        .sorted(Comparator.comparingInt(PostFacts::number))
                        .toList());
    }

    /** The columns in which somebody changes. */
    private static Set<String> changedFields(PersonFacts before, PersonFacts after) {
        Set<String> changed = new TreeSet<>();
        note(changed, PeopleLine.GIVEN_NAME, before.givenName(), after.givenName());
        note(changed, PeopleLine.FAMILY_NAME, before.familyName(), after.familyName());
        note(changed, PeopleLine.PREFERRED_NAME, before.preferredName(), after.preferredName());
        note(changed, PeopleLine.PRONOUNS, before.pronouns(), after.pronouns());
        note(changed, PeopleLine.EMAIL, before.email(), after.email());
        note(changed, PeopleLine.STATE, before.state(), after.state());
        if (before.posts().size() != after.posts().size()) {
            changed.add(PeopleLine.POST);
        }
        for (int i = 0; i < Math.min(before.posts().size(), after.posts().size()); i++) {
            notePost(changed, before.posts().get(i), after.posts().get(i));
        }
        return changed;
    }

    private static void notePost(Set<String> changed, PostFacts before, PostFacts after) {
        note(changed, PeopleLine.POST, before.number(), after.number());
        note(changed, PeopleLine.UNIT, before.unit(), after.unit());
        note(changed, PeopleLine.SITE, before.site(), after.site());
        note(changed, PeopleLine.JOB_FAMILY, before.jobFamily(), after.jobFamily());
        note(changed, PeopleLine.GRADE, before.grade(), after.grade());
        note(changed, PeopleLine.FTE, before.fte(), after.fte());
        note(changed, PeopleLine.ROLE_TITLE, before.roleTitle(), after.roleTitle());
        note(changed, PeopleLine.STARTS, before.starts(), after.starts());
        note(changed, PeopleLine.CONTRACT_END, before.contractEnd(), after.contractEnd());
        note(changed, PeopleLine.LINE_MANAGER, before.manager(), after.manager());
    }

    private static void note(Set<String> changed, String column, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(column);
        }
    }

    @Override
    public Set<PersonId> apply() {
        Set<PersonId> managers = new LinkedHashSet<>();
        changing.forEach(
                (person, facts) -> {
                    managers.addAll(managersOf(person.facts()));
                    managers.addAll(managersOf(facts));
                });
        arriving.forEach(person -> managers.addAll(managersOf(person.facts())));
        leaving.forEach(person -> managers.addAll(managersOf(person.facts())));
        // Addresses can pass from one person to another; a unique key looks at every step.
        people.freeAddressesOf(
                changing.entrySet().stream()
                        .filter(c -> !Objects.equals(c.getKey().email(), c.getValue().email()))
                        .map(c -> c.getKey().id())
                        .toList());
        people.addAll(arriving);
        changing.forEach(Person::become);
        leaving.forEach(Person::leave);
        return managers;
    }

    private static List<PersonId> managersOf(PersonFacts facts) {
        return facts.posts().stream().map(PostFacts::manager).filter(Objects::nonNull).toList();
    }
}
