package org.waymark.persistence.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.waymark.people.Grade;
import org.waymark.people.JobFamily;
import org.waymark.people.OrgUnit;
import org.waymark.people.Person;
import org.waymark.people.PersonFacts;
import org.waymark.people.PersonFacts.PostFacts;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;
import org.waymark.people.Site;
import org.waymark.people.UnitKind;
import org.waymark.persistence.MariaDb;

/**
 * A small university for any test that needs people: one department, one site, one grade; each
 * person with one post there.
 */
public final class PeopleFixture {
    public final OrgUnit university =
            OrgUnit.founded("NM", "University of Northmoor", UnitKind.UNIVERSITY, null);
    public final OrgUnit department =
            OrgUnit.founded("NM-PHY", "Physics", UnitKind.DEPARTMENT, university);
    public final Site site = new Site("Moorside");
    public final JobFamily jobFamily = new JobFamily("Teaching and research");
    public final Grade grade = new Grade("Grade 7", 7);

    private final MariaDb db;
    private final JpaPeople people;
    private int count;

    public PeopleFixture(MariaDb db) {
        this.db = db;
        this.people = db.make(JpaPeople.class);
        JpaOrganisation organisation = db.make(JpaOrganisation.class);
        db.inTransaction(
                () -> {
                    organisation.add(university);
                    organisation.add(department);
                    organisation.add(site);
                    organisation.add(jobFamily);
                    organisation.add(grade);
                });
    }

    public PersonId person(String givenName, String familyName) {
        return person(givenName, familyName, null);
    }

    public PersonId person(String givenName, String familyName, PersonId manager) {
        count++;
        Person person =
                Person.arriving(
                        PersonId.next(),
                        new PersonFacts(
                                "N" + (10000 + count),
                                givenName,
                                familyName,
                                null,
                                null,
                                "p" + count + "@northmoor.example",
                                PersonState.ACTIVE,
                                List.of(post(1, manager))));
        db.inTransaction(() -> people.addAll(List.of(person)));
        return person.id();
    }

    public PostFacts post(int number, PersonId manager) {
        return new PostFacts(
                number,
                department.id(),
                site.id(),
                jobFamily.id(),
                grade.id(),
                BigDecimal.ONE,
                "Lecturer",
                LocalDate.of(2020, 9, 1),
                null,
                manager);
    }
}
