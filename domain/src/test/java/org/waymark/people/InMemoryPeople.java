package org.waymark.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The directory in memory, with the unique keys that the database has. */
public final class InMemoryPeople implements People {
    private final Map<PersonId, Person> people = new LinkedHashMap<>();

    @Override
    public List<PersonOnRecord> onRecord() {
        return people.values().stream()
                .map(
                        person ->
                                new PersonOnRecord(
                                        person.id(),
                                        person.name(),
                                        person.facts(),
                                        person.isGuest()))
                .toList();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Person> withStaffNumber(String staffNumber) {
        return people.values().stream()
                .filter(person -> person.staffNumber().equals(staffNumber))
                .findFirst();
    }

    @Override
    public Optional<Person> withEmail(String email) {
        return people.values().stream().filter(p -> email.equalsIgnoreCase(p.email())).findFirst();
    }

    @Override
    public List<PersonId> guestsOver(LocalDate today) {
        return people.values().stream()
                .filter(person -> person.isGuest() && person.isHere())
                .filter(person -> person.asGuest().until().isBefore(today))
                .map(Person::id)
                .toList();
    }

    @Override
    public void add(Person person) {
        addAll(List.of(person));
    }

    @Override
    public void keep() {
        // Nothing is sent anywhere.
    }

    @Override
    public void addAll(Collection<Person> more) {
        for (Person person : more) {
            if (withStaffNumber(person.staffNumber()).isPresent()) {
                throw new IllegalStateException("uk_person_staff_number");
            }
            people.put(person.id(), person);
        }
    }

    @Override
    public void change(Collection<PersonId> ids, Consumer<Person> change) {
        ids.forEach(id -> change.accept(people.get(id)));
    }

    @Override
    public void freeAddressesOf(Collection<PersonId> ids) {
        // Nothing looks at every step here.
    }

    @Override
    public boolean isEmpty() {
        return people.isEmpty();
    }
}
