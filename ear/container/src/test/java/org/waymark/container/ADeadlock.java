package org.waymark.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.waymark.access.Roles;
import org.waymark.enrolment.Enrolment;
import org.waymark.matching.ChoosingService;
import org.waymark.matching.RequestId;
import org.waymark.matching.RequestService;
import org.waymark.people.PersonId;
import org.waymark.shared.Ids;

/** Two that wait for each other: the database gives one of them up, and nobody sees it. */
class ADeadlock extends InTheContainer {
    /** The database gives up whoever has changed less. */
    private static final int MUCH = 200;

    @Inject ChoosingService choosing;
    @Inject RequestService requests;

    @Test
    void isTriedAgainInATransactionOfItsOwn() throws Exception {
        PersonId mentor = university.aMentorWithPlaces(1);
        Enrolment mentee = university.aMentee();
        caller.becomes(mentee.person(), Roles.STAFF);
        choosing.choose(mentee.phase(), mentor);
        RequestId request = choosing.ask(mentee.phase(), Map.of());
        long before = deadlocks();

        caller.becomes(mentor, Roles.STAFF);
        var listIsLocked = new CountDownLatch(1);
        var other =
                CompletableFuture.runAsync(() -> theOtherWayRound(mentor, mentee, listIsLocked));
        listIsLocked.await();
        requests.accept(request);
        other.join();

        assertThat(deadlocks()).isEqualTo(before + 1);
        assertThat(
                        rows.count(
                                "SELECT COUNT(*) FROM partnership WHERE mentor_id = ?",
                                mentor.value()))
                .isOne();
    }

    /** Locks the mentee's list, and the mentor's places only when those are waited with. */
    private void theOtherWayRound(PersonId mentor, Enrolment mentee, CountDownLatch listIsLocked) {
        try (Connection connection = rows.connection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (int i = 0; i < MUCH; i++) {
                    statement.addBatch(
                            "INSERT INTO audit_entry (id, at, action) VALUES ('%s', NOW(), 'none')"
                                    .formatted(Ids.next()));
                }
                statement.executeBatch();
                statement.executeQuery(
                        "SELECT id FROM enrolment WHERE id = '%s' FOR UPDATE"
                                .formatted(mentee.id().value()));
                listIsLocked.countDown();
                Patience.until("the acceptance waits for the list", this::somebodyWaits);
                statement.executeQuery(
                        "SELECT places FROM mentor_place WHERE person_id = '%s' FOR UPDATE"
                                .formatted(mentor.value()));
            } finally {
                listIsLocked.countDown();
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean somebodyWaits() {
        return status("Innodb_row_lock_current_waits") > 0;
    }

    private long deadlocks() {
        return status("Innodb_deadlocks");
    }

    private long status(String name) {
        return rows.count(
                "SELECT variable_value FROM information_schema.global_status WHERE variable_name ="
                        + " ?",
                name);
    }
}
