package org.waymark.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The people in the directory, as a whole: for the import, and for those who change one. */
public interface People {
    /** Everybody, leavers too, with their posts, in one statement. */
    List<Person> all();

    Optional<Person> find(PersonId id);

    Optional<Person> withStaffNumber(String staffNumber);

    Optional<Person> withEmail(String email);

    void addAll(Collection<Person> people);

    /** Takes away the addresses of people who are about to get others. */
    void freeAddressesOf(Collection<PersonId> people);

    boolean isEmpty();
}
