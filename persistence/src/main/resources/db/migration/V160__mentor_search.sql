-- What the search for a mentor is measured by: one narrow row for each mentor of a phase, made of the tables
-- that hold it and kept in the same transactions, so that a search reads no other row of those it doesn't show.
CREATE TABLE mentor_search (
    phase_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Has joined, was approved, and isn't paused.
    takes         BOOLEAN NOT NULL,
    -- Is no leaver.
    here          BOOLEAN NOT NULL,
    places        INT NOT NULL,
    -- Across all phases: less the live partnerships and the open offers.
    places_left   INT NOT NULL,
    -- Of the main post; 0 and NULL where there is none.
    grade         INT NOT NULL,
    department_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    job_family_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- Answers, each between two blanks.
    topics        TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subjects      TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sites         TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    times         TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (phase_id, person_id),
    KEY ix_mentor_search_person (person_id),
    CONSTRAINT fk_mentor_search_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_mentor_search_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- What a mentee may read of a mentor, as words to search: never a former name, nothing that is sealed.
CREATE TABLE mentor_words (
    phase_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    card      TEXT NOT NULL,
    profile   MEDIUMTEXT NOT NULL,
    PRIMARY KEY (phase_id, person_id),
    FULLTEXT KEY ft_mentor_words (card, profile),
    CONSTRAINT fk_mentor_words_search FOREIGN KEY (phase_id, person_id) REFERENCES mentor_search (phase_id, person_id)
);

INSERT INTO mentor_search (phase_id, person_id, takes, here, places, places_left, grade, department_id, job_family_id,
    topics, subjects, sites, times)
SELECT e.phase_id, e.person_id, e.state = 'JOINED' AND NOT e.paused, person.state <> 'LEAVER', place.places,
    GREATEST(0, place.places
        - (SELECT COUNT(*) FROM partnership taken WHERE taken.live_mentor_id = e.person_id)
        - (SELECT COUNT(*) FROM match_offer held WHERE held.open_mentor_id = e.person_id)),
    COALESCE(grade.position, 0), unit.department_id, post.job_family_id,
    COALESCE((SELECT CONCAT(' ', GROUP_CONCAT(fit.answer SEPARATOR ' '), ' ') FROM enrolment_fit fit WHERE fit.enrolment_id = e.id AND fit.kind = 'TOPIC'), ''),
    COALESCE((SELECT CONCAT(' ', GROUP_CONCAT(fit.answer SEPARATOR ' '), ' ') FROM enrolment_fit fit WHERE fit.enrolment_id = e.id AND fit.kind = 'SUBJECT'), ''),
    COALESCE((SELECT CONCAT(' ', GROUP_CONCAT(fit.answer SEPARATOR ' '), ' ') FROM enrolment_fit fit WHERE fit.enrolment_id = e.id AND fit.kind = 'SITE'), ''),
    COALESCE((SELECT CONCAT(' ', GROUP_CONCAT(fit.answer SEPARATOR ' '), ' ') FROM enrolment_fit fit WHERE fit.enrolment_id = e.id AND fit.kind = 'TIME'), '')
FROM enrolment e
JOIN person ON person.id = e.person_id
JOIN mentor_place place ON place.person_id = e.person_id
LEFT JOIN post ON post.person_id = e.person_id AND post.number = 1
LEFT JOIN grade ON grade.id = post.grade_id
LEFT JOIN org_unit unit ON unit.id = post.unit_id
WHERE e.part = 'MENTOR';

INSERT INTO mentor_words (phase_id, person_id, card, profile)
SELECT e.phase_id, e.person_id,
    REPLACE(REPLACE(CONCAT_WS(' ', person.shown_name, post.role_title, unit.name, department.name,
        (SELECT GROUP_CONCAT(subject.name SEPARATOR ' ') FROM enrolment_fit fit JOIN org_unit subject ON subject.id = fit.answer
         WHERE fit.enrolment_id = e.id AND fit.kind = 'SUBJECT')), '''', ' '), '’', ' '),
    REGEXP_REPLACE(COALESCE(JSON_EXTRACT(JSON_REMOVE(e.profile, '$.places', '$.paused', '$.sites', '$.subjects'), '$.*[*]'), ''),
        '\\\\[nrt]|[''’]', ' ')
FROM mentor_search s
JOIN enrolment e ON e.phase_id = s.phase_id AND e.person_id = s.person_id AND e.part = 'MENTOR'
JOIN person ON person.id = e.person_id
LEFT JOIN post ON post.person_id = e.person_id AND post.number = 1
LEFT JOIN org_unit unit ON unit.id = post.unit_id
LEFT JOIN org_unit department ON department.id = unit.department_id;
