CREATE TABLE form_version (
    id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    form_key VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version  INT NOT NULL CHECK (version >= 1),
    -- The template, or the phase it was changed for.
    origin   VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text     MEDIUMTEXT NOT NULL,
    CONSTRAINT uk_form_version_of_origin UNIQUE (origin, form_key, version)
);

CREATE TABLE scheme (
    id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name    VARCHAR(200) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT uk_scheme_name UNIQUE (name)
);

CREATE TABLE scheme_coordinator (
    scheme_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (scheme_id, person_id),
    KEY ix_scheme_coordinator_person (person_id),
    CONSTRAINT fk_scheme_coordinator_scheme FOREIGN KEY (scheme_id) REFERENCES scheme (id),
    CONSTRAINT fk_scheme_coordinator_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE phase (
    id                      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    scheme_id               CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    template                VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name                    VARCHAR(200) NOT NULL,
    state                   VARCHAR(20) NOT NULL
        CHECK (state IN ('DRAFT', 'OPEN', 'MATCHING', 'RUNNING', 'CLOSING', 'CLOSED')),
    starts_on               DATE NOT NULL,
    ends_on                 DATE NOT NULL,
    told_before_joining     TEXT NOT NULL,
    places_per_mentor       INT NOT NULL CHECK (places_per_mentor >= 1),
    grade_gap               INT NULL CHECK (grade_gap >= 0),
    training                VARCHAR(20) NOT NULL CHECK (training IN ('REQUIRED', 'ENCOURAGED', 'NONE')),
    mentors_need_approval   BOOLEAN NOT NULL,
    self_select             BOOLEAN NOT NULL,
    shortlist               BOOLEAN NOT NULL,
    assisted                BOOLEAN NOT NULL,
    same_department_allowed BOOLEAN NOT NULL,
    reply_working_days      INT NOT NULL CHECK (reply_working_days >= 1),
    choices_in_list         INT NOT NULL CHECK (choices_in_list >= 1),
    duration_months         INT NOT NULL CHECK (duration_months >= 1),
    rhythm_weeks            INT NOT NULL CHECK (rhythm_weeks >= 1),
    meeting_minutes         INT NOT NULL CHECK (meeting_minutes >= 1),
    reports                 VARCHAR(40) NOT NULL
        CHECK (reports IN ('OFF', 'FIRST_MONTH_THEN_MONTHLY', 'FORTNIGHTLY')),
    objection_working_days  INT NOT NULL CHECK (objection_working_days >= 0),
    observations            BOOLEAN NOT NULL,
    plan                    BOOLEAN NOT NULL,
    review_halfway          BOOLEAN NOT NULL,
    review_weeks_before_end INT NOT NULL CHECK (review_weeks_before_end >= 0),
    release_hours_per_term  INT NOT NULL CHECK (release_hours_per_term >= 0),
    wind_down_days          INT NOT NULL CHECK (wind_down_days >= 1),
    erasure_months          INT NOT NULL CHECK (erasure_months >= 1),
    version                 BIGINT NOT NULL,
    CONSTRAINT uk_phase_name UNIQUE (scheme_id, name),
    CONSTRAINT fk_phase_scheme FOREIGN KEY (scheme_id) REFERENCES scheme (id),
    CONSTRAINT ck_phase_dates CHECK (ends_on > starts_on)
);

CREATE TABLE phase_form (
    phase_id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    form_key        VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    form_version_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (phase_id, form_key),
    CONSTRAINT fk_phase_form_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_phase_form_version FOREIGN KEY (form_version_id) REFERENCES form_version (id)
);

-- Who may join. No row of a part and kind means that nobody is left out by it.
CREATE TABLE phase_audience (
    phase_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    part     VARCHAR(10) NOT NULL CHECK (part IN ('MENTOR', 'MENTEE')),
    kind     VARCHAR(20) NOT NULL CHECK (kind IN ('GRADE', 'JOB_FAMILY', 'ORG_UNIT')),
    -- The id of the grade, job family or unit.
    included CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (phase_id, part, kind, included),
    CONSTRAINT fk_phase_audience_phase FOREIGN KEY (phase_id) REFERENCES phase (id)
);

CREATE TABLE enrolment (
    id              CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phase_id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    part            VARCHAR(10) NOT NULL CHECK (part IN ('MENTOR', 'MENTEE')),
    state           VARCHAR(10) NOT NULL CHECK (state IN ('WAITING', 'JOINED', 'LEFT')),
    joined_at       DATETIME(6) NOT NULL,
    left_at         DATETIME(6) NULL,
    approved        BOOLEAN NOT NULL,
    places          INT NOT NULL,
    paused          BOOLEAN NOT NULL,
    assisted        BOOLEAN NOT NULL,
    subject_needed  BOOLEAN NOT NULL,
    trained_on      DATE NULL,
    training_kind   VARCHAR(10) NULL CHECK (training_kind IN ('SESSION', 'EARLIER')),
    form_version_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- What others of the phase may read, as JSON.
    profile         MEDIUMTEXT NOT NULL,
    -- What only the person reads, sealed with the person's own key.
    own_answers     LONGBLOB NOT NULL,
    version         BIGINT NOT NULL,
    CONSTRAINT uk_enrolment_part UNIQUE (phase_id, person_id, part),
    KEY ix_enrolment_person (person_id, joined_at),
    KEY ix_enrolment_pool (phase_id, part, state, paused),
    CONSTRAINT fk_enrolment_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_enrolment_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_enrolment_form FOREIGN KEY (form_version_id) REFERENCES form_version (id)
);

-- The answers of a profile that a match is measured by.
CREATE TABLE enrolment_fit (
    enrolment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind         VARCHAR(10) NOT NULL CHECK (kind IN ('TOPIC', 'SUBJECT', 'SITE', 'TIME')),
    answer       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (enrolment_id, kind, answer),
    KEY ix_enrolment_fit_answer (kind, answer),
    CONSTRAINT fk_enrolment_fit FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
);

-- Who is never to be shown whom. Read by the queries of matching and by nothing else.
CREATE TABLE exclusion (
    enrolment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    excluded_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (enrolment_id, excluded_id),
    KEY ix_exclusion_both (person_id, excluded_id),
    CONSTRAINT fk_exclusion_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    CONSTRAINT fk_exclusion_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_exclusion_excluded FOREIGN KEY (excluded_id) REFERENCES person (id)
);

-- One row for each mentor, across all phases: locked by whoever takes a place.
CREATE TABLE mentor_place (
    person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    places    INT NOT NULL CHECK (places >= 0),
    CONSTRAINT fk_mentor_place_person FOREIGN KEY (person_id) REFERENCES person (id)
);
