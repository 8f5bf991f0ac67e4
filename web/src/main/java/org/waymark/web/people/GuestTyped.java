package org.waymark.web.people;

import java.time.LocalDate;
import org.waymark.people.GuestFacts;

/** What is typed of a guest. */
public class GuestTyped {
    private String givenName;
    private String familyName;
    private String email;
    private String institution;
    private String role;
    private LocalDate until;

    GuestTyped(String usualRole) {
        this.role = usualRole;
    }

    GuestTyped(GuestFacts facts) {
        this.givenName = facts.givenName();
        this.familyName = facts.familyName();
        this.email = facts.email();
        this.institution = facts.institution();
        this.role = facts.role();
        this.until = facts.until();
    }

    GuestFacts facts() {
        return new GuestFacts(givenName, familyName, email, institution, role, until);
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
