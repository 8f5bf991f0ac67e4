package org.waymark.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The people in the directory, as a whole: for the import, and for those who change one. */
public interface People {
    /** Everybody, leavers and guests too, with their posts, in one statement. */
    List<PersonOnRecord> onRecord();

    Optional<Person> find(PersonId id);

    Optional<Person> withStaffNumber(String staffNumber);

    Optional<Person> withEmail(String email);

    /** Guests whose last day lies before this one and who are still here. */
    List<PersonId> guestsOver(LocalDate today);

    void add(Person person);

    /** Sends what was changed, so that an address that is taken is refused now. */
    void keep();

    /** Adds a lot, and lets go of all that was read or added before. */
    void addAll(Collection<Person> people);

    /** Changes each of these, and lets go of all that was read or changed before. */
    void change(Collection<PersonId> people, Consumer<Person> change);

    /** Takes away the addresses of people who are about to get others. */
    void freeAddressesOf(Collection<PersonId> people);

    boolean isEmpty();
}
