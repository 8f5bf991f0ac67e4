package org.waymark.persistence.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.scheme.Audience;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.SchemeId;
import org.waymark.scheme.SchemeToFollow;

class BeingToldOfAPhase {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final String COLLEGE = SchemeId.next().value();
    private static final String SCHOOL = SchemeId.next().value();
    private static final String LOW = SchemeId.next().value();
    private static final String HIGH = SchemeId.next().value();

    private final JpaInterests interests = db.make(JpaInterests.class);
    private Phase phase;
    private PersonId junior;
    private PersonId senior;

    @BeforeEach
    void twoWhoAsked() {
        phase = Rows.aPhase(db);
        db.sql("INSERT INTO site (id, name) VALUES ('%s', 'City')".formatted(LOW));
        db.sql("INSERT INTO job_family (id, name) VALUES ('%s', 'Research')".formatted(LOW));
        db.sql("INSERT INTO grade (id, name, position) VALUES ('%s', '5', 5)".formatted(LOW));
        db.sql("INSERT INTO grade (id, name, position) VALUES ('%s', '8', 8)".formatted(HIGH));
        unit(COLLEGE, "NULL");
        unit(SCHOOL, "'" + COLLEGE + "'");
        junior = somebody("Junior", LOW);
        senior = somebody("Senior", HIGH);
        db.inTransaction(
                () -> {
                    interests.register(phase.scheme(), junior);
                    interests.register(phase.scheme(), junior);
                    interests.register(phase.scheme(), senior);
                });
    }

    @Test
    void isForEverybodyWhoAskedWhereThePhaseIsForEveryone() {
        assertThat(admitted()).containsExactlyInAnyOrder(junior, senior);
    }

    @Test
    void isForThoseOfItsAudience() {
        for (Part part : Part.values()) {
            db.sql(line(part, Audience.Kind.GRADE, LOW));
        }
        assertThat(admitted()).containsExactly(junior);
    }

    @Test
    void isForWhoeverCanJoinAsEither() {
        db.sql(line(Part.MENTEE, Audience.Kind.GRADE, LOW));

        assertThat(admitted()).containsExactlyInAnyOrder(junior, senior);
    }

    @Test
    void countsAUnitWithAllThatLiesUnderIt() {
        for (Part part : Part.values()) {
            db.sql(line(part, Audience.Kind.ORG_UNIT, COLLEGE));
        }
        assertThat(admitted()).containsExactlyInAnyOrder(junior, senior);
        db.sql("UPDATE org_unit SET parent_id = NULL");
        assertThat(admitted()).isEmpty();
    }

    @Test
    void endsWhenItIsWithdrawn() {
        db.inTransaction(() -> interests.withdraw(phase.scheme(), junior));

        assertThat(admitted()).containsExactly(senior);
        assertThat(db.inTransaction(() -> interests.of(junior)))
                .containsExactly(new SchemeToFollow(phase.scheme(), "One Step Beyond", false));
        assertThat(db.inTransaction(() -> interests.of(senior)))
                .extracting(SchemeToFollow::told)
                .containsExactly(true);
    }

    @Test
    void saysNothingOfASchemeThatWasNeverPublished() {
        db.sql("UPDATE phase SET state = 'DRAFT'");

        assertThat(db.inTransaction(() -> interests.of(senior))).isEmpty();
    }

    private Set<PersonId> admitted() {
        return Set.copyOf(db.inTransaction(() -> interests.admittedTo(phase.id())));
    }

    private String line(Part part, Audience.Kind kind, String included) {
        return "INSERT INTO phase_audience (phase_id, part, kind, included) VALUES ('%s', '%s', '%s', '%s')"
                .formatted(phase.id().value(), part, kind, included);
    }

    private static void unit(String id, String parent) {
        db.sql(
                "INSERT INTO org_unit (id, code, name, kind, parent_id, version) VALUES ('%1$s', '%1$s', '%1$s', 'SCHOOL', %2$s, 1)"
                        .formatted(id, parent));
    }

    private static PersonId somebody(String name, String grade) {
        PersonId person = Rows.aPerson(db, name);
        db.sql(
                """
                INSERT INTO post (id, person_id, number, unit_id, site_id, job_family_id, grade_id,
                    fte, role_title, starts)
                VALUES ('%s', '%s', 1, '%s', '%s', '%s', '%s', 1, 'Post', '2020-01-01')
                """
                        .formatted(
                                SchemeId.next().value(), person.value(), SCHOOL, LOW, LOW, grade));
        return person;
    }
}
