package org.waymark.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonFacts.PostFacts;

/**
 * Somebody in the university's directory, with their posts. Others see and search the name that the
 * person goes by now, in old documents too; a former name is kept nowhere.
 */
@Entity
@Table(name = "person")
public class Person {
    private static final String GUEST_NUMBER = "GUEST-";

    @Id
    @Convert(converter = PersonId.Column.class)
    private PersonId id;

    @Column(name = "staff_number")
    private String staffNumber;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "preferred_name")
    private String preferredName;

    @Column(name = "shown_name")
    private String shownName;

    @Column(name = "sort_name")
    private String sortName;

    private String pronouns;
    private String email;

    @Enumerated(EnumType.STRING)
    private PersonState state;

    /** The partner institution of a guest; null for staff. */
    private String institution;

    @Column(name = "guest_role")
    private String guestRole;

    @Column(name = "guest_until")
    private LocalDate guestUntil;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Post> posts = new ArrayList<>();

    @Version private int version;

    protected Person() {}

    /** Enters somebody new into the directory, under an id that colleagues may already refer to. */
    public static Person arriving(PersonId id, PersonFacts facts) {
        Person person = new Person();
        person.id = id;
        person.staffNumber = facts.staffNumber();
        person.become(facts);
        return person;
    }

    /** Enters a guest of a partner institution, whom no staff file knows. */
    public static Person guest(PersonId id, GuestFacts facts) {
        Person person = new Person();
        person.id = id;
        person.staffNumber = GUEST_NUMBER + id.value().substring(id.value().lastIndexOf('-') + 1);
        person.stayAsGuest(facts);
        return person;
    }

    /** Takes over what is written of a guest now; who had left is here again. */
    public void stayAsGuest(GuestFacts facts) {
        goBy(facts.givenName(), facts.familyName(), preferredName);
        this.email = facts.email();
        this.institution = facts.institution();
        this.guestRole = facts.role();
        this.guestUntil = facts.until();
        this.state = PersonState.ACTIVE;
    }

    /**
     * Takes over what the records say now. Posts that they no longer name have ended; a guest whom
     * they name has become staff.
     */
    public void become(PersonFacts facts) {
        goBy(facts.givenName(), facts.familyName(), facts.preferredName());
        this.institution = null;
        this.guestRole = null;
        this.guestUntil = null;
        this.pronouns = facts.pronouns();
        this.email = facts.email();
        this.state = facts.state();
        posts.removeIf(post -> facts.posts().stream().noneMatch(f -> f.number() == post.number()));
        for (PostFacts post : facts.posts()) {
            posts.stream()
                    .filter(p -> p.number() == post.number())
                    .findFirst()
                    .ifPresentOrElse(p -> p.become(post), () -> posts.add(new Post(this, post)));
        }
    }

    private void goBy(String given, String family, String preferred) {
        this.givenName = given;
        this.familyName = family;
        this.preferredName = preferred;
        String goesBy = Optional.ofNullable(preferredName).orElse(givenName);
        this.shownName = goesBy + " " + familyName;
        this.sortName = familyName + ", " + goesBy;
    }

    /** Leaves the university. The name stays, so that old pages keep it. */
    public void leave() {
        this.state = PersonState.LEAVER;
    }

    /** What the directory says now, to compare with the records. */
    public PersonFacts facts() {
        return new PersonFacts(
                staffNumber,
                givenName,
                familyName,
                preferredName,
                pronouns,
                email,
                state,
                posts.stream().map(Post::facts).toList());
    }

    public PersonId id() {
        return id;
    }

    public String staffNumber() {
        return staffNumber;
    }

    public String name() {
        return shownName;
    }

    public String email() {
        return email;
    }

    public PersonState state() {
        return state;
    }

    public boolean isGuest() {
        return guestUntil != null;
    }

    /** What is written of a guest. */
    public GuestFacts asGuest() {
        return new GuestFacts(givenName, familyName, email, institution, guestRole, guestUntil);
    }

    public int version() {
        return version;
    }

    public boolean isHere() {
        return state != PersonState.LEAVER;
    }
}
