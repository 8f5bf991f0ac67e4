-- Hundreds of newcomers take part in the phase in which Lewis looks for a mentor, and every list that
-- somebody reads gets long. Rows are copied from those of the demonstration, so they are as true.
SET @phase = (SELECT e.phase_id FROM enrolment e JOIN person p ON p.id = e.person_id
              WHERE p.shown_name = 'Lewis Bright' AND e.part = 'MENTEE' ORDER BY e.joined_at LIMIT 1);
SET @mentor = (SELECT id FROM enrolment WHERE phase_id = @phase AND part = 'MENTOR'
               AND state = 'JOINED' AND NOT paused ORDER BY joined_at, id LIMIT 1);
SET @mentee = (SELECT id FROM enrolment WHERE phase_id = @phase AND part = 'MENTEE'
               AND state = 'JOINED' ORDER BY joined_at, id LIMIT 1);

CREATE TEMPORARY TABLE newcomer (id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin, n INT, KEY (n))
SELECT id, ROW_NUMBER() OVER (ORDER BY staff_number) AS n FROM person
WHERE staff_number LIKE 'N_____' AND staff_number > 'N10120' AND state <> 'LEAVER';

-- 600 mentors and 600 mentees.
INSERT INTO enrolment (id, phase_id, person_id, part, state, joined_at, approved, places, paused,
    assisted, subject_needed, trained_on, training_kind, form_version_id, profile, own_answers, version)
SELECT UUID(), e.phase_id, newcomer.id, e.part, e.state, e.joined_at, e.approved, e.places, FALSE,
    e.assisted, e.subject_needed, e.trained_on, e.training_kind, e.form_version_id, e.profile,
    e.own_answers, 1
FROM newcomer JOIN enrolment e ON e.id = IF(newcomer.n <= 600, @mentor, @mentee)
WHERE newcomer.n <= 1200;
INSERT INTO enrolment_fit (enrolment_id, kind, answer)
SELECT e.id, fit.kind, fit.answer
FROM newcomer JOIN enrolment e ON e.person_id = newcomer.id AND e.phase_id = @phase
JOIN enrolment_fit fit ON fit.enrolment_id = IF(e.part = 'MENTOR', @mentor, @mentee);
INSERT INTO mentor_place (person_id, places) SELECT id, 4 FROM newcomer WHERE n <= 600;

-- 300 were declined, 100 wait for an answer, 200 are pairs that haven't met for long.
INSERT INTO match_request (id, phase_id, mentee_id, mentor_id, pair_id, state, list_order, listed_at,
    asked_at, reply_by, question_waits, closed_at, decline_reason, version)
SELECT UUID(), @phase, mentee.id, mentor.id, UUID(), IF(mentee.n <= 900, 'DECLINED', 'OPEN'), 1,
    '2026-01-05', '2026-01-05', '2099-01-01', FALSE, IF(mentee.n <= 900, '2026-01-06', NULL),
    IF(mentee.n <= 900, 'NO_TIME', NULL), 1
FROM newcomer mentee JOIN newcomer mentor ON mentor.n = mentee.n - 600
WHERE mentee.n BETWEEN 601 AND 1000;
INSERT INTO partnership (id, phase_id, mentor_id, mentee_id, place, state, accepted_at, signed_at,
    starts_on, ends_on, version)
SELECT UUID(), @phase, mentor.id, mentee.id, 1, 'ACTIVE', '2026-01-05', '2026-01-06', '2026-01-06',
    '2099-01-01', 1
FROM newcomer mentee JOIN newcomer mentor ON mentor.n = mentee.n - 600
WHERE mentee.n BETWEEN 1001 AND 1200;
INSERT INTO meeting_lapse (id, partnership_id, since, nudged_at, shown_at)
SELECT UUID(), partnership.id, '2026-02-01', '2026-03-01', '2026-03-15'
FROM partnership JOIN newcomer ON newcomer.id = partnership.mentee_id;

-- Of whatever waits for somebody, 50 more; 2,000 messages; 10,000 entries of the trail.
INSERT INTO waiting_item (id, person_id, kind, subject_id, partnership_id, other_id, other_sees, since,
    due_on, link)
SELECT UUID(), w.person_id, w.kind, UUID(), w.partnership_id, w.other_id, w.other_sees, w.since,
    w.due_on, w.link
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY person_id ORDER BY since, id) AS nth
      FROM waiting_item) w
JOIN newcomer ON newcomer.n <= 50 WHERE w.nth = 1;
INSERT INTO outbox_message (id, message_key, person_id, mail_id, link, filled_in, written_at, state,
    attempts, next_attempt_at, ended_at, reason)
SELECT UUID(), m.message_key, m.person_id, UUID(), m.link, m.filled_in, m.written_at, m.state,
    m.attempts, m.next_attempt_at, m.ended_at, m.reason
FROM (SELECT * FROM outbox_message WHERE state <> 'WAITING' ORDER BY id LIMIT 20) m
JOIN newcomer ON newcomer.n <= 100;
INSERT INTO audit_entry (id, at, by_id, action, about_id, about_type)
SELECT UUID(), e.at, e.by_id, e.action, e.about_id, e.about_type
FROM (SELECT * FROM audit_entry ORDER BY id LIMIT 50) e JOIN newcomer ON newcomer.n <= 200;
DROP TEMPORARY TABLE newcomer;
