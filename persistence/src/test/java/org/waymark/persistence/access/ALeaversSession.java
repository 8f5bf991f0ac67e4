package org.waymark.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Account;
import org.waymark.access.CallerService;
import org.waymark.access.Roles;
import org.waymark.access.SessionId;
import org.waymark.access.Where;
import org.waymark.demo.UniversityGenerator;
import org.waymark.demo.UniversityGenerator.University;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.records.ImportService;
import org.waymark.records.OneApplication;
import org.waymark.records.PeopleImportId;
import org.waymark.shared.ClockOnTheWall;

/** From the file of the staff records to the next request of whoever is no longer in it. */
class ALeaversSession {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final University NORTHMOOR = UniversityGenerator.northmoor();
    private static final Where HERE = new Where("Firefox, Mac", "10.0.0.1");

    private House house;
    private CallerService callers;
    private PersonId owen;
    private PersonId farah;

    @BeforeEach
    void twoWhoAreSignedIn() {
        house = new House(db, ClockOnTheWall.onAThursday());
        callers = house.the(CallerService.class);
        Stream.of(NORTHMOOR.organisationCsv(), NORTHMOOR.peopleCsv())
                .forEach(
                        file ->
                                house.as(
                                        null,
                                        () ->
                                                house.the(ImportService.class)
                                                        .applyAtStart("at-start.csv", utf8(file))));
        owen = person("owen.price");
        farah = person("farah.siddiqui");
        for (PersonId one : List.of(owen, farah)) {
            house.as(
                    null,
                    () -> {
                        Account account = Account.opened(one, one.value(), "hash");
                        account.appoint(Roles.ADMINISTRATOR);
                        house.the(JpaAccounts.class).add(account);
                    });
        }
        db.sql(
                "INSERT INTO unit_adviser (unit_id, person_id) SELECT unit_id, person_id FROM post"
                        + " WHERE person_id IN ('%s', '%s')"
                                .formatted(farah.value(), owen.value()));
    }

    @Test
    void isOverWithTheImportThatSaysSoAndNobodyElses() {
        SessionId farahs = begins(farah);
        SessionId owens = begins(owen);
        assertThat(isOpen(farah, farahs)).isTrue();
        assertThat(rolesOf(farah))
                .contains(Roles.STAFF, Roles.LINE_MANAGER, Roles.ADVISER, Roles.ADMINISTRATOR);

        owenApplies(withoutFarah());

        assertThat(isOpen(farah, farahs)).isFalse();
        assertThat(rolesOf(farah)).isEmpty();
        assertThat(house.as(null, () -> callers.credentialOf(farah.value()))).isEmpty();
        assertThat(count("open_session", farah)).isZero();
        assertThat(count("unit_adviser", farah)).isZero();
        assertThat(isOpen(owen, owens)).isTrue();
        assertThat(rolesOf(owen)).contains(Roles.ADVISER, Roles.ADMINISTRATOR);
        assertThat(count("open_session", owen)).isEqualTo(1);
    }

    @Test
    void doesNotComeToLifeAgainWithWhoComesBack() {
        SessionId farahs = begins(farah);
        owenApplies(withoutFarah());
        owenApplies(NORTHMOOR.peopleCsv());

        assertThat(isOpen(farah, farahs)).isFalse();
        assertThat(isOpen(farah, begins(farah))).isTrue();
    }

    private static String withoutFarah() {
        return NORTHMOOR
                .peopleCsv()
                .lines()
                .filter(line -> !line.contains("farah.siddiqui@"))
                .collect(Collectors.joining("\n"));
    }

    private void owenApplies(String file) {
        var imports = house.the(ImportService.class);
        PeopleImportId id = house.as(owen, () -> imports.upload("people.csv", utf8(file), true));
        house.as(
                owen,
                () ->
                        house.the(OneApplication.class)
                                .apply(id, imports.dryRun(id).plan().fingerprint(), true, owen));
    }

    private SessionId begins(PersonId person) {
        return house.as(null, () -> callers.begin(person, HERE));
    }

    private boolean isOpen(PersonId person, SessionId session) {
        return house.as(null, () -> callers.standingOf(person, session)).isPresent();
    }

    private List<String> rolesOf(PersonId person) {
        return house.as(null, () -> callers.rightsOf(person)).stream()
                .flatMap(rights -> rights.roles().stream())
                .toList();
    }

    private static long count(String table, PersonId person) {
        return (Long)
                db.ask(
                        "SELECT COUNT(*) FROM %s WHERE person_id = '%s'"
                                .formatted(table, person.value()));
    }

    private static PersonId person(String name) {
        return new PersonId(
                (String)
                        db.ask(
                                "SELECT id FROM person WHERE email = '%s@northmoor.example'"
                                        .formatted(name)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
