package org.waymark.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Roles;
import org.waymark.people.GuestFacts;
import org.waymark.people.People;
import org.waymark.people.Person;
import org.waymark.people.PersonId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;
import org.waymark.shared.Slice;
import org.waymark.shared.UniversityTime;

/**
 * Guest mentors from partner institutions, with an end date [3]. No file names them and no file
 * makes them leavers: their last day does. It can be moved, also after it was over.
 */
@Stateless
public class GuestService {
    static final int PAGE = 50;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;.]+(\\.[^\\s@<>\",;.]+)+");

    @Inject People people;
    @Inject DirectoryLists lists;
    @Inject CurrentPerson me;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public GuestService() {}

    /** One page of guests in order of family name, those who left too. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Slice<DirectoryLists.GuestLine> guests(PersonId after) {
        return lists.guests(after, PAGE);
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public GuestToEdit open(PersonId id) {
        Person guest = guest(id);
        return new GuestToEdit(id, guest.name(), guest.state(), guest.version(), guest.asGuest());
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public PersonId add(GuestFacts typed) {
        GuestFacts facts = checked(typed, null);
        Person guest = Person.guest(PersonId.next(), facts);
        people.add(guest);
        happened.fire(new GuestAdded(me.id(), guest.id()));
        return guest.id();
    }

    /**
     * Corrects what is written of a guest, or moves the last day. Who had left is here again.
     *
     * @param seen the version that was on the page
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void change(PersonId id, GuestFacts typed, int seen) {
        Person guest = guest(id);
        if (guest.version() != seen) {
            throw new ChangedMeanwhile();
        }
        guest.stayAsGuest(checked(typed, id));
        people.keep();
        happened.fire(new GuestChanged(me.id(), id));
    }

    private Person guest(PersonId id) {
        return people.find(id).filter(Person::isGuest).orElseThrow(NotFound::new);
    }

    private GuestFacts checked(GuestFacts typed, PersonId own) {
        GuestFacts facts =
                new GuestFacts(
                        tidy(typed.givenName()),
                        tidy(typed.familyName()),
                        tidy(typed.email()).toLowerCase(Locale.ROOT),
                        tidy(typed.institution()),
                        tidy(typed.role()),
                        typed.until());
        RulesBroken.unlessAllHold(
                () -> mustFit(facts.givenName(), "givenName", LONGEST_NAME),
                () -> mustFit(facts.familyName(), "familyName", LONGEST_NAME),
                () -> mustBeAnAddress(facts.email(), own),
                () -> mustFit(facts.institution(), "institution", LONGEST_WORDS),
                () -> mustFit(facts.role(), "role", LONGEST_WORDS),
                () -> mustBeToCome(facts.until()));
        return facts;
    }

    private static String tidy(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static void mustFit(String words, String field, int longest) {
        if (words.isEmpty() || words.length() > longest) {
            throw new RuleBroken("records.rule.guest-words", longest).at(field);
        }
        if (CsvFile.looksLikeFormula(words)) {
            throw new RuleBroken("records.rule.formula").at(field);
        }
    }

    private void mustBeAnAddress(String email, PersonId own) {
        if (email.length() > LONGEST_ADDRESS || !ADDRESS.matcher(email).matches()) {
            throw new RuleBroken("records.rule.email").at("email");
        }
        people.withEmail(email)
                .filter(owner -> !owner.id().equals(own))
                .ifPresent(
                        owner -> {
                            throw new RuleBroken("records.rule.guest-email").at("email");
                        });
    }

    private void mustBeToCome(LocalDate until) {
        if (until == null || until.isBefore(UniversityTime.today(clock))) {
            throw new RuleBroken("records.rule.guest-until").at("until");
        }
    }
}
