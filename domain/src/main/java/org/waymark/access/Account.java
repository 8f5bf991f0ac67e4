package org.waymark.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.waymark.people.PersonId;

/**
 * How a person signs in, and what they were named for by hand. Two counters end what is out of
 * date: sessions from before the last change of password end; sessions from before the last change
 * of what the person may do take up the new roles with the next request.
 */
@Entity
@Table(name = "account")
public class Account {
    /** The roles that an administrator gives. The others come from directory, schemes, awards. */
    private static final Set<String> BY_HAND = Set.of(Roles.ADMINISTRATOR, Roles.ASSESSOR);

    @Id
    @Convert(converter = PersonId.Column.class)
    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "login_name")
    private String loginName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "credential_version")
    private int credentialVersion;

    @Column(name = "access_version")
    private int accessVersion;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "appointment", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    private Set<String> appointments = new HashSet<>();

    @Version private int version;

    protected Account() {}

    public static Account opened(PersonId person, String loginName, String passwordHash) {
        Account account = new Account();
        account.person = person;
        account.loginName = normal(loginName);
        account.passwordHash = passwordHash;
        return account;
    }

    /** Names are told apart without regard to capitals or surrounding blanks. */
    static String normal(String loginName) {
        return loginName.strip().toLowerCase(Locale.ROOT);
    }

    public void changePassword(String newPasswordHash) {
        this.passwordHash = newPasswordHash;
        this.credentialVersion++;
    }

    public void appoint(String role) {
        if (!BY_HAND.contains(role)) {
            throw new IllegalArgumentException(role + " is not given by hand");
        }
        if (appointments.add(role)) {
            accessVersion++;
        }
    }

    public void dismiss(String role) {
        if (appointments.remove(role)) {
            accessVersion++;
        }
    }

    public PersonId person() {
        return person;
    }

    public String loginName() {
        return loginName;
    }

    String passwordHash() {
        return passwordHash;
    }

    public int credentialVersion() {
        return credentialVersion;
    }

    public int accessVersion() {
        return accessVersion;
    }

    public Set<String> appointments() {
        return Set.copyOf(appointments);
    }
}
