package org.waymark.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The people in the directory, as a whole: for the import, and for those who change one. */
public interface People {
    /** Everybody, leavers too, with their posts, in one statement. */
    List<PersonOnRecord> onRecord();

    Optional<Person> find(PersonId id);

    Optional<Person> withStaffNumber(String staffNumber);

    Optional<Person> withEmail(String email);

    void addAll(Collection<Person> people);

    /** Changes each of these people, some at a time. */
    void change(Collection<PersonId> people, Consumer<Person> change);

    /** Takes away the addresses of people who are about to get others. */
    void freeAddressesOf(Collection<PersonId> people);

    boolean isEmpty();
}
