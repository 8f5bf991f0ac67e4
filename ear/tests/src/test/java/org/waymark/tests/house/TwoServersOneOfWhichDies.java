package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.harness.Await;
import org.waymark.harness.TwoServers;
import org.waymark.shared.UniversityTime;

/**
 * People write, mail goes and a new day begins, and one of two servers is killed; the proxy sends
 * each request to the other than the last one. Nobody is signed out, what people were told is saved
 * is there, and what the new day brings is done once. With the profile "faults" one server is
 * killed every 90 seconds for nine minutes, as soon as the other is ready.
 */
class TwoServersOneOfWhichDies {

    private static final boolean ALL = "all".equals(System.getProperty("waymark.faults"));
    private static final int PEOPLE = ALL ? 50 : 10;
    private static final int DEATHS = ALL ? 6 : 1;
    private static final Duration BETWEEN_DEATHS = Duration.ofSeconds(90);
    private static final Duration A_MINUTE_AND_ITS_JOBS = Duration.ofMinutes(5);

    @Test
    @Timeout(2400)
    void losesNothingSignsNobodyOutAndDoesEachJobOnce() throws SQLException {
        try (var two = TwoServers.start()) {
            var people =
                    IntStream.rangeClosed(1, PEOPLE)
                            .mapToObj(number -> new DiaryWriter(two, "Writer" + number))
                            .toList();
            var mail = new MailWithoutEnd(two);
            var began = Instant.now();
            people.forEach(DiaryWriter::begins);
            mail.begins();
            eachHasWritten(people, 3);

            for (int death = 1; death <= DEATHS; death++) {
                mail.rests();
                two.itIsLaterBy(Duration.ofDays(death));
                mail.goesOn();
                dies(two, death % 2, began.plus(BETWEEN_DEATHS.multipliedBy(death)));
                eachHasWritten(people, 3);
                aDaysJobsAreDone(two, death);
            }
            people.forEach(DiaryWriter::ends);
            var lasted = Duration.between(began, Instant.now());

            int acknowledged = 0;
            for (var writer : people) acknowledged += writer.mustFindAllThatWasAcknowledged();
            int doubled = mail.mustAllArrive(DEATHS);
            nothingIsToldTwice(two, began);
            System.out.printf(
                    "%d people, %d deaths in %d s: %d entries acknowledged, 0 lost; %d times"
                            + " pressed again; %d mails, %d of them twice under one id%n",
                    PEOPLE,
                    DEATHS,
                    lasted.toSeconds(),
                    acknowledged,
                    people.stream().mapToInt(DiaryWriter::pressedAgain).sum(),
                    mail.count(),
                    doubled);
        }
    }

    /** In the whole count at its time, and started again; the last one stays dead. */
    private static void dies(TwoServers two, int server, Instant at) {
        two.isReady(1 - server);
        if (ALL) {
            Await.until(
                    "the time to die",
                    BETWEEN_DEATHS.multipliedBy(3),
                    () -> Instant.now().isAfter(at) ? Optional.of(true) : Optional.empty());
            two.isReady(1 - server);
        }
        two.dies(server);
        if (ALL) two.startsAgain(server);
    }

    private static void eachHasWritten(List<DiaryWriter> people, int more) {
        var enough = people.stream().map(writer -> writer.count() + more).toList();
        for (int i = 0; i < people.size(); i++) people.get(i).hasWritten(enough.get(i));
    }

    private static void aDaysJobsAreDone(TwoServers two, int day) {
        var today = LocalDate.ofInstant(Instant.now(), UniversityTime.ZONE);
        Await.until(
                "the jobs of day " + day,
                A_MINUTE_AND_ITS_JOBS,
                () ->
                        jobs(two, today.plusDays(day)).containsAll(jobs(two, today))
                                ? Optional.of(true)
                                : Optional.empty());
    }

    private static Set<String> jobs(TwoServers two, LocalDate day) {
        try (var connection = two.database().connect();
                var query =
                        connection.prepareStatement(
                                "select round from round_gone where period = ?")) {
            query.setString(1, day.toString());
            var jobs = new HashSet<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) jobs.add(rows.getString(1));
            }
            return jobs;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whatever the jobs wrote to somebody since. */
    private static void nothingIsToldTwice(TwoServers two, Instant since) throws SQLException {
        try (var connection = two.database().connect();
                var query =
                        connection.prepareStatement(
                                """
                                select message_key, link, count(*) from outbox_message
                                where written_at > from_unixtime(?) and message_key <> ?
                                group by message_key, person_id, link, filled_in
                                having count(*) > 1
                                """)) {
            query.setLong(1, since.getEpochSecond());
            query.setString(2, MailWithoutEnd.KEY);
            try (var rows = query.executeQuery()) {
                while (rows.next())
                    assertThat(rows.getInt(3))
                            .as(rows.getString(1) + " of " + rows.getString(2))
                            .isEqualTo(1);
            }
        }
    }
}
