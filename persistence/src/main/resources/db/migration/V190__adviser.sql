-- Heads of discipline and academic leads who can be consulted on a match, named on a unit.
CREATE TABLE unit_adviser (
    unit_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (unit_id, person_id),
    KEY ix_unit_adviser_person (person_id),
    CONSTRAINT fk_unit_adviser_unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
    CONSTRAINT fk_unit_adviser_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- A coordinator asks an adviser whether some mentors would suit a mentee.
CREATE TABLE match_consultation (
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phase_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentee_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    adviser_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- The unit for which the adviser was asked.
    unit_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state      VARCHAR(10) NOT NULL CHECK (state IN ('OPEN', 'ANSWERED', 'DECLINED', 'CLOSED')),
    -- Sealed with the key of the mentee; up to 1,000 characters.
    note       LONGBLOB NULL,
    asked_by   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_at   DATETIME(6) NOT NULL,
    reply_by   DATE NOT NULL,
    closed_at  DATETIME(6) NULL,
    version    BIGINT NOT NULL,
    open_adviser_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin AS (CASE WHEN state = 'OPEN' THEN RTRIM(adviser_id) END) PERSISTENT,
    CONSTRAINT uk_match_consultation_one_open UNIQUE (phase_id, mentee_id, open_adviser_id),
    CONSTRAINT fk_match_consultation_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_match_consultation_mentee FOREIGN KEY (mentee_id) REFERENCES person (id),
    CONSTRAINT fk_match_consultation_adviser FOREIGN KEY (adviser_id) REFERENCES person (id),
    CONSTRAINT fk_match_consultation_unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
    CONSTRAINT fk_match_consultation_by FOREIGN KEY (asked_by) REFERENCES person (id),
    CONSTRAINT ck_match_consultation_closed CHECK ((state = 'OPEN') = (closed_at IS NULL)),
    CONSTRAINT ck_match_consultation_note CHECK (note IS NULL OR state = 'ANSWERED'),
    KEY ix_match_consultation_adviser (adviser_id, id),
    KEY ix_match_consultation_state (state)
);

CREATE TABLE match_consultation_mentor (
    consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentor_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opinion         VARCHAR(10) NOT NULL CHECK (opinion IN ('NOT_SAID', 'SUITS', 'SUITS_NOT', 'UNSURE')),
    PRIMARY KEY (consultation_id, mentor_id),
    CONSTRAINT fk_match_consultation_mentor_list FOREIGN KEY (consultation_id) REFERENCES match_consultation (id),
    CONSTRAINT fk_match_consultation_mentor FOREIGN KEY (mentor_id) REFERENCES person (id)
);
