package org.waymark.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.waymark.harness.Waymark;

/**
 * Two people of their own phase who have signed their agreement, made for one test in a moment. How
 * a pair comes about is the journey's story; here only the rows matter.
 *
 * @param id of the partnership
 * @param mentor the name to sign in with
 * @param mentee the name to sign in with
 */
record APair(String id, String mentor, String mentee) {
    private static final Path FORMS =
            Path.of("../../domain/src/main/resources/templates/one-step-beyond");

    /** The mentor's training is recorded. */
    static APair trained(Waymark waymark) {
        return in(waymark, "'2026-01-02'");
    }

    static APair untrained(Waymark waymark) {
        return in(waymark, "NULL");
    }

    private static APair in(Waymark waymark, String trainedOn) {
        String scheme = anId();
        String phase = anId();
        String mentor = anId();
        String mentee = anId();
        String pair = anId();
        String tag = pair.substring(24);
        try (Connection database = waymark.database().connect()) {
            run(
                    database,
                    "INSERT INTO scheme (id, name, version) VALUES (?, ?, 1)",
                    scheme,
                    "Scheme " + tag);
            run(
                    database,
                    """
                    INSERT INTO phase (id, scheme_id, template, name, state, starts_on, ends_on,
                        told_before_joining, places_per_mentor, grade_gap, training,
                        mentors_need_approval, self_select, shortlist, assisted,
                        same_department_allowed, reply_working_days, choices_in_list,
                        duration_months, rhythm_weeks, meeting_minutes, reports,
                        objection_working_days, observations, plan, review_halfway,
                        review_weeks_before_end, release_hours_per_term, wind_down_days,
                        erasure_months, version)
                    VALUES (?, ?, 'ONE_STEP_BEYOND', ?, 'RUNNING', '2026-01-01', '2099-01-01', '',
                        4, 2, 'REQUIRED', 1, 0, 1, 1, 1, 10, 3, 12, 4, 60, 'OFF', 2, 1, 1, 1, 4,
                        12, 28, 12, 1)
                    """,
                    phase,
                    scheme,
                    "Phase " + tag);
            String profile = "";
            for (Path form : forms()) {
                String version = anId();
                String key = form.getFileName().toString().replace(".form", "");
                run(
                        database,
                        "INSERT INTO form_version (id, form_key, version, origin, text) VALUES"
                                + " (?, ?, 1, ?, ?)",
                        version,
                        key,
                        "test-" + tag,
                        Files.readString(form));
                run(
                        database,
                        "INSERT INTO phase_form (phase_id, form_key, form_version_id) VALUES"
                                + " (?, ?, ?)",
                        phase,
                        key,
                        version);
                profile = key.equals("mentor-profile") ? version : profile;
            }
            person(database, mentor, "Tamsin", "mentor-" + tag);
            person(database, mentee, "Amina", "mentee-" + tag);
            run(
                    database,
                    """
                    INSERT INTO enrolment (id, phase_id, person_id, part, state, joined_at,
                        approved, places, paused, assisted, subject_needed, trained_on,
                        training_kind, form_version_id, profile, own_answers, version)
                    VALUES (?, ?, ?, 'MENTOR', 'JOINED', '2026-01-01', 1, 2, 0, 0, 0, %s,
                        'SESSION', ?, '{}', '', 1)
                    """
                            .formatted(trainedOn),
                    anId(),
                    phase,
                    mentor,
                    profile);
            run(
                    database,
                    """
                    INSERT INTO partnership (id, phase_id, mentor_id, mentee_id, place, state,
                        accepted_at, signed_at, starts_on, ends_on, version)
                    VALUES (?, ?, ?, ?, 1, 'ACTIVE', '2026-01-05', '2026-01-06', '2026-01-06',
                        '2099-01-01', 1)
                    """,
                    pair,
                    phase,
                    mentor,
                    mentee);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The pair can't be made", e);
        }
        return new APair(pair, "mentor-" + tag, "mentee-" + tag);
    }

    private static void person(Connection database, String id, String name, String login)
            throws SQLException {
        run(
                database,
                """
                INSERT INTO person (id, staff_number, given_name, family_name, shown_name,
                    sort_name, email, state, version)
                VALUES (?, ?, ?, 'Test', ?, ?, ?, 'ACTIVE', 1)
                """,
                id,
                id,
                name,
                name + " Test",
                "Test, " + name,
                login + "@northmoor.example");
        run(
                database,
                """
                INSERT INTO post (id, person_id, number, unit_id, site_id, job_family_id, grade_id,
                    fte, role_title, starts)
                SELECT ?, ?, 1, unit_id, site_id, job_family_id, grade_id, fte, role_title, starts
                FROM post LIMIT 1
                """,
                anId(),
                id);
        run(
                database,
                """
                INSERT INTO account (person_id, login_name, password_hash, credential_version,
                    access_version, version)
                SELECT ?, ?, password_hash, 0, 1, 1 FROM account
                WHERE password_hash IS NOT NULL LIMIT 1
                """,
                id,
                login);
    }

    private static List<Path> forms() {
        try (var files = Files.list(FORMS)) {
            return files.filter(file -> file.toString().endsWith(".form")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Connection database, String sql, String... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String anId() {
        return UUID.randomUUID().toString();
    }
}
