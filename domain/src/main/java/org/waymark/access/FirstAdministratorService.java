package org.waymark.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.waymark.people.People;
import org.waymark.people.Person;
import org.waymark.people.PersonFacts;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

/**
 * How an installation gets its first administrator. Open to somebody who isn't signed in, but only
 * while nobody administers it, only where whoever runs the server has named them, and only with the
 * code that lies on the server. Afterwards there is nothing here.
 */
@Stateless
public class FirstAdministratorService {
    static final int FEWEST_CHARACTERS = 12;
    private static final int MOST_CHARACTERS = 100;
    private static final String GUESSED_NAME = "the first administrator";

    @Inject FirstCode code;
    @Inject Accounts accounts;
    @Inject People people;
    @Inject GuessLimit guesses;
    @Inject Event<Happened> happened;

    public FirstAdministratorService() {}

    /**
     * Whether the directory knows the person already; while it is empty they say who they are, and
     * then import the file in which they are found by the same staff number.
     */
    @PermitAll
    public boolean isKnown() {
        return people.withStaffNumber(awaited()).isPresent();
    }

    /**
     * Makes the person who knows the code the first administrator, with a password of their own.
     *
     * @param about who they are, where the directory doesn't know them
     * @param address from where it is tried
     * @return the name to sign in with
     */
    @PermitAll
    public String comeIn(String given, AboutMe about, char[] password, String address) {
        String staffNumber = awaited();
        mustBeRight(given, address);
        RulesBroken.unlessAllHold(
                () -> mustBeStrong(password, given), () -> about.check(isKnown()));
        Person person = people.withStaffNumber(staffNumber).orElseGet(() -> arrive(about));
        if (!person.isHere()) {
            throw new RuleBroken("access.rule.first-left");
        }
        String loginName = person.email() == null ? person.staffNumber() : person.email();
        name(person.id(), loginName, Passwords.hash(password));
        happened.fire(new FirstAdministratorNamed(person.id()));
        return accounts.of(person.id()).orElseThrow().loginName();
    }

    private String awaited() {
        String staffNumber = code.staffNumber().orElseThrow(NotFound::new);
        if (accounts.anyAdministrator()) {
            throw new NotFound();
        }
        return staffNumber;
    }

    private void mustBeRight(String given, String address) {
        boolean tooSoon = !guesses.mayGuess(GUESSED_NAME, address);
        if (tooSoon || given == null || !code.isRight(given)) {
            if (!tooSoon) {
                guesses.wrongGuess(GUESSED_NAME, address);
            }
            throw new RuleBroken("access.rule.first-code").at("code");
        }
        guesses.rightGuess(GUESSED_NAME, address);
    }

    private static void mustBeStrong(char[] password, String given) {
        if (password.length < FEWEST_CHARACTERS || Arrays.equals(password, given.toCharArray())) {
            throw new RuleBroken("access.rule.first-password", FEWEST_CHARACTERS).at("password");
        }
    }

    private Person arrive(AboutMe about) {
        Person person =
                Person.arriving(
                        PersonId.next(),
                        new PersonFacts(
                                awaited(),
                                about.givenName().strip(),
                                about.familyName().strip(),
                                null,
                                null,
                                about.email().isBlank() ? null : about.email().strip(),
                                PersonState.ACTIVE,
                                List.of()));
        people.add(person);
        return person;
    }

    private void name(PersonId person, String loginName, String hash) {
        Account account =
                accounts.of(person)
                        .orElseGet(
                                () -> {
                                    Account opened = Account.opened(person, loginName, hash);
                                    accounts.add(opened);
                                    return opened;
                                });
        account.changePassword(hash);
        account.appoint(Roles.ADMINISTRATOR);
    }

    /**
     * Who somebody is whom the directory doesn't know yet.
     *
     * @param email or empty
     */
    public record AboutMe(String givenName, String familyName, String email) {
        void check(boolean known) {
            if (!known) {
                RulesBroken.unlessAllHold(
                        () -> mustBeAName(givenName, "givenName"),
                        () -> mustBeAName(familyName, "familyName"),
                        this::mustBeAnAddress);
            }
        }

        private static void mustBeAName(String name, String field) {
            if (name == null || name.isBlank() || name.strip().length() > MOST_CHARACTERS) {
                throw new RuleBroken("access.rule.first-name", MOST_CHARACTERS).at(field);
            }
        }

        private void mustBeAnAddress() {
            if (!email.isBlank() && !email.strip().matches("[^@\\s]{1,64}@[^@\\s]{1,180}")) {
                throw new RuleBroken("access.rule.first-email").at("email");
            }
        }
    }
}
