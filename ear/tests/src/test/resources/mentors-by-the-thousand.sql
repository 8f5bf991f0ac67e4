-- @mentors mentors in a phase that is a copy of the one in which Lewis looks, as random as numbers allow:
-- the same number is the same mentor, and more mentors are the same ones and others.
SET @old = (SELECT e.phase_id FROM enrolment e JOIN person p ON p.id = e.person_id
            WHERE p.shown_name = 'Lewis Bright' AND e.part = 'MENTEE' ORDER BY e.joined_at LIMIT 1);
SET @lewis = (SELECT id FROM person WHERE shown_name = 'Lewis Bright');
SET @phase = COALESCE((SELECT id FROM phase WHERE name = 'With many mentors'), UUID());
SET @here = (SELECT COUNT(*) FROM enrolment WHERE phase_id = @phase AND part = 'MENTOR');

CREATE TEMPORARY TABLE copied AS SELECT * FROM phase WHERE id = @old;
UPDATE copied SET id = @phase, name = 'With many mentors';
INSERT IGNORE INTO phase SELECT * FROM copied;
DROP TEMPORARY TABLE copied;
INSERT IGNORE INTO phase_form SELECT @phase, form_key, form_version_id FROM phase_form WHERE phase_id = @old;
CREATE TEMPORARY TABLE copied AS SELECT * FROM enrolment WHERE phase_id = @old AND person_id = @lewis AND part = 'MENTEE';
SET @from = (SELECT id FROM copied);
UPDATE copied SET id = UUID(), phase_id = @phase;
INSERT IGNORE INTO enrolment SELECT * FROM copied;
DROP TEMPORARY TABLE copied;
INSERT IGNORE INTO enrolment_fit SELECT e.id, fit.kind, fit.answer FROM enrolment_fit fit
JOIN enrolment e ON e.phase_id = @phase AND e.person_id = @lewis WHERE fit.enrolment_id = @from;

CREATE TEMPORARY TABLE a_grade AS SELECT id, ROW_NUMBER() OVER (ORDER BY position) AS n FROM grade;
CREATE TEMPORARY TABLE a_family AS SELECT id, ROW_NUMBER() OVER (ORDER BY name) AS n FROM job_family;
CREATE TEMPORARY TABLE a_unit AS SELECT id, ROW_NUMBER() OVER (ORDER BY code) AS n FROM org_unit WHERE kind = 'DEPARTMENT';
CREATE TEMPORARY TABLE a_site AS SELECT id, ROW_NUMBER() OVER (ORDER BY name) AS n FROM site UNION SELECT 'online', 0;
CREATE TEMPORARY TABLE a_topic AS SELECT seq AS n, ELT(seq + 1, 'settling-in', 'teaching-and-supporting-learning',
    'research-and-funding', 'leading', 'projects', 'digital', 'qualifications', 'promotion', 'work-and-caring',
    'inclusion') AS id FROM seq_0_to_9;
CREATE TEMPORARY TABLE a_time AS SELECT seq AS n, CONCAT(ELT(seq DIV 3 + 1, 'monday', 'tuesday', 'wednesday', 'thursday',
    'friday'), '-', ELT(seq % 3 + 1, 'morning', 'lunch', 'afternoon')) AS id FROM seq_0_to_14;
SET @grades = (SELECT COUNT(*) FROM a_grade), @families = (SELECT COUNT(*) FROM a_family),
    @units = (SELECT COUNT(*) FROM a_unit), @sites = (SELECT COUNT(*) FROM a_site);

CREATE TEMPORARY TABLE mentor (n INT PRIMARY KEY, id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
    e CHAR(36) CHARACTER SET ascii COLLATE ascii_bin)
SELECT seq AS n, UUID() AS id, UUID() AS e FROM seq_1_to_1000000 WHERE seq > @here AND seq <= @mentors;
INSERT INTO person (id, staff_number, given_name, family_name, shown_name, sort_name, state, version)
SELECT id, CONCAT('M', n), CONCAT('Given', n % 900), CONCAT('Family', n % 7000), CONCAT('Given', n % 900, ' Family', n % 7000),
    CONCAT('Family', n % 7000, ', Given', n % 900), 'ACTIVE', 1 FROM mentor;
INSERT INTO post (id, person_id, number, unit_id, site_id, job_family_id, grade_id, fte, role_title, starts)
SELECT UUID(), mentor.id, 1, a_unit.id, (SELECT id FROM site LIMIT 1), a_family.id, a_grade.id, 1, 'Lecturer', '2020-01-01'
FROM mentor JOIN a_unit ON a_unit.n = 1 + CRC32(CONCAT('u', mentor.n)) % @units
JOIN a_family ON a_family.n = 1 + CRC32(CONCAT('f', mentor.n)) % @families
JOIN a_grade ON a_grade.n = 1 + CRC32(CONCAT('g', mentor.n)) % @grades;
INSERT INTO enrolment (id, phase_id, person_id, part, state, joined_at, approved, places, paused, assisted, subject_needed,
    form_version_id, profile, own_answers, version)
SELECT mentor.e, @phase, mentor.id, 'MENTOR', 'JOINED', '2026-01-01', TRUE, 2, FALSE, FALSE, FALSE, phase_form.form_version_id,
    CONCAT('{"statement":["I have worked here for ', n % 30, ' years, like word', CRC32(n) % 5000, ' and listen first."]}'), 'x', 1
FROM mentor JOIN phase_form ON phase_form.phase_id = @phase AND phase_form.form_key = 'mentor-profile';
INSERT IGNORE INTO enrolment_fit SELECT mentor.e, 'TOPIC', a_topic.id FROM mentor JOIN seq_1_to_3 k
JOIN a_topic ON a_topic.n = CRC32(CONCAT('t', mentor.n, '-', k.seq)) % 10;
INSERT IGNORE INTO enrolment_fit SELECT mentor.e, 'SITE', a_site.id FROM mentor JOIN seq_1_to_2 k
JOIN a_site ON a_site.n = CRC32(CONCAT('s', mentor.n, '-', k.seq)) % @sites;
INSERT IGNORE INTO enrolment_fit SELECT mentor.e, 'TIME', a_time.id FROM mentor JOIN seq_1_to_4 k
JOIN a_time ON a_time.n = CRC32(CONCAT('d', mentor.n, '-', k.seq)) % 15;
INSERT IGNORE INTO enrolment_fit SELECT mentor.e, 'SUBJECT', a_unit.id FROM mentor JOIN seq_1_to_2 k
JOIN a_unit ON a_unit.n = 1 + CRC32(CONCAT('b', mentor.n, '-', k.seq)) % @units;
INSERT INTO mentor_place (person_id, places) SELECT id, 1 + n % 4 FROM mentor;
DROP TEMPORARY TABLE mentor, a_grade, a_family, a_unit, a_site, a_topic, a_time;
