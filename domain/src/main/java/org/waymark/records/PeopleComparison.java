package org.waymark.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.waymark.people.People;
import org.waymark.people.Person;
import org.waymark.people.PersonFacts;
import org.waymark.people.PersonFacts.PostFacts;
import org.waymark.people.PersonId;
import org.waymark.people.PersonOnRecord;
import org.waymark.records.ImportPlan.Change;
import org.waymark.records.ImportPlan.ChangeKind;

/**
 * A file of people held against the directory. Works on the whole of both in memory, so that the
 * number of statements doesn't grow with the number of lines; of the file only what will change is
 * kept. For somebody with a refused line the directory stays as it is, and they never count as
 * leaving.
 */
final class PeopleComparison implements Comparison {
    /** So many are written at a time, and so often somebody is told. */
    private static final int AT_A_TIME = 500;

    private final People people;
    private final boolean complete;

    /** Everybody in the directory, by staff number. */
    private final Map<String, PersonOnRecord> directory = new LinkedHashMap<>();

    private final Map<String, PersonId> ids = new HashMap<>();

    private final List<PersonFacts> arriving = new ArrayList<>();
    private final Map<PersonOnRecord, PersonFacts> changing = new LinkedHashMap<>();
    private final List<PersonOnRecord> leaving = new ArrayList<>();
    private final ImportPlan plan;

    PeopleComparison(CsvFile csv, People people, UniversityLists lists, boolean complete) {
        this.people = people;
        this.complete = complete;
        for (PersonOnRecord person : people.onRecord()) {
            directory.put(person.staffNumber(), person);
            ids.put(person.staffNumber(), person.id());
        }
        this.plan = compare(new PeopleFile(csv, lists, directory));
    }

    @Override
    public ImportPlan plan() {
        return plan;
    }

    private ImportPlan compare(PeopleFile file) {
        Collection<List<PeopleLine>> accepted = file.accepted();
        accepted.forEach(
                ofOne -> ids.computeIfAbsent(ofOne.get(0).staffNumber, n -> PersonId.next()));
        List<Change> changes = new ArrayList<>();
        int unchanged = 0;
        Map<Set<String>, Set<String>> known = new HashMap<>();
        for (List<PeopleLine> ofOne : accepted) {
            PersonFacts facts = facts(ofOne);
            PersonOnRecord person = directory.get(facts.staffNumber());
            String name = ofOne.get(0).name();
            if (person == null) {
                arriving.add(facts);
                changes.add(new Change(ChangeKind.NEW, facts.staffNumber(), name, Set.of()));
                continue;
            }
            Set<String> fields =
                    known.computeIfAbsent(changedFields(person.facts(), facts), same -> same);
            if (fields.isEmpty()) {
                unchanged++;
                continue;
            }
            changing.put(person, facts);
            changes.add(new Change(ChangeKind.CHANGED, facts.staffNumber(), name, fields));
        }
        for (PersonOnRecord person : directory.values()) {
            if (complete && person.isStaffHere() && !file.names(person.staffNumber())) {
                leaving.add(person);
                changes.add(
                        new Change(
                                ChangeKind.LEAVING,
                                person.staffNumber(),
                                person.name(),
                                Set.of(PeopleLine.STATE)));
            }
        }
        int here = (int) directory.values().stream().filter(PersonOnRecord::isStaffHere).count();
        return new ImportPlan(file.size(), changes, file.refused(), unchanged, here);
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
    public Set<PersonId> apply(Progress progress) {
        Set<PersonId> managers = new LinkedHashSet<>();
        changing.forEach(
                (person, facts) -> {
                    managers.addAll(managersOf(person.facts()));
                    managers.addAll(managersOf(facts));
                });
        arriving.forEach(facts -> managers.addAll(managersOf(facts)));
        leaving.forEach(person -> managers.addAll(managersOf(person.facts())));
        write(progress);
        return managers;
    }

    /** Addresses can pass from one person to another; a unique key looks at every step. */
    private void write(Progress progress) {
        Map<PersonId, PersonFacts> after = new HashMap<>();
        changing.forEach((person, facts) -> after.put(person.id(), facts));
        int total = arriving.size() + changing.size() + leaving.size();
        var done = new int[1];
        inLots(
                changing.entrySet().stream()
                        .filter(c -> !Objects.equals(c.getKey().email(), c.getValue().email()))
                        .map(c -> c.getKey().id())
                        .toList(),
                people::freeAddressesOf,
                lot -> progress.tell(0, total));
        Consumer<Integer> written = lot -> progress.tell(done[0] += lot, total);
        inLots(
                ManagersFirst.of(arriving, facts -> ids.get(facts.staffNumber())),
                lot ->
                        people.addAll(
                                lot.stream()
                                        .map(
                                                facts ->
                                                        Person.arriving(
                                                                ids.get(facts.staffNumber()),
                                                                facts))
                                        .toList()),
                written);
        inLots(
                List.copyOf(after.keySet()),
                lot -> people.change(lot, person -> person.become(after.get(person.id()))),
                written);
        inLots(
                leaving.stream().map(PersonOnRecord::id).toList(),
                lot -> people.change(lot, Person::leave),
                written);
    }

    private static <T> void inLots(
            List<T> all, Consumer<List<T>> write, Consumer<Integer> written) {
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            List<T> lot = all.subList(from, Math.min(from + AT_A_TIME, all.size()));
            write.accept(lot);
            written.accept(lot.size());
        }
    }

    private static List<PersonId> managersOf(PersonFacts facts) {
        return facts.posts().stream().map(PostFacts::manager).filter(Objects::nonNull).toList();
    }
}
