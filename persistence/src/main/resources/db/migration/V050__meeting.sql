CREATE TABLE action (
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    partnership_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    origin         VARCHAR(10) NOT NULL CHECK (origin IN ('MEETING', 'OBJECTIVE')),
    origin_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Sealed with the pair's key.
    what           LONGBLOB NOT NULL,
    doer           VARCHAR(10) NOT NULL CHECK (doer IN ('MENTEE', 'MENTOR', 'BOTH')),
    due_on         DATE NULL,
    done_at        DATETIME(6) NULL,
    done_by        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    version        BIGINT NOT NULL,
    CONSTRAINT fk_action_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_action_done_by FOREIGN KEY (done_by) REFERENCES person (id),
    CONSTRAINT ck_action_done CHECK ((done_at IS NULL) = (done_by IS NULL)),
    KEY ix_action_open (partnership_id, done_at, due_on),
    KEY ix_action_origin (origin, origin_id)
);

CREATE TABLE meeting (
    id                CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    partnership_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    trial             BOOLEAN NOT NULL,
    state             VARCHAR(10) NOT NULL CHECK (state IN ('PROPOSED', 'BOOKED', 'HELD', 'MISSED', 'CANCELLED')),
    proposed_by       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    proposed_at       DATETIME(6) NOT NULL,
    first_time        DATETIME(6) NULL,
    second_time       DATETIME(6) NULL,
    third_time        DATETIME(6) NULL,
    begins_at         DATETIME(6) NULL,
    minutes           INT NOT NULL CHECK (minutes BETWEEN 10 AND 480),
    venue             VARCHAR(15) NOT NULL CHECK (venue IN ('QUIET_PLACE', 'WORKPLACE', 'ONLINE')),
    -- In their own words, so sealed with the pair's key.
    place             LONGBLOB NULL,
    accepted_at       DATETIME(6) NULL,
    reminded_at       DATETIME(6) NULL,
    asked_at          DATETIME(6) NULL,
    calendar_sequence INT NOT NULL,
    version           BIGINT NOT NULL,
    -- Null where the key doesn't speak of it. RTRIM because a padded CHAR isn't allowed in a stored column.
    open_proposal_of  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin AS (CASE WHEN state = 'PROPOSED' THEN RTRIM(partnership_id) END) PERSISTENT,
    trial_of          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin AS (CASE WHEN trial AND state IN ('PROPOSED', 'BOOKED', 'HELD') THEN RTRIM(partnership_id) END) PERSISTENT,
    taken_at          DATETIME(6) AS (CASE WHEN state IN ('BOOKED', 'HELD') THEN begins_at END) PERSISTENT,
    CONSTRAINT uk_meeting_one_proposal UNIQUE (open_proposal_of),
    CONSTRAINT uk_meeting_one_trial UNIQUE (trial_of),
    CONSTRAINT uk_meeting_time UNIQUE (partnership_id, taken_at),
    CONSTRAINT fk_meeting_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_meeting_proposed_by FOREIGN KEY (proposed_by) REFERENCES person (id),
    CONSTRAINT ck_meeting_time CHECK (state IN ('PROPOSED', 'CANCELLED') OR begins_at IS NOT NULL),
    KEY ix_meeting_begins (partnership_id, begins_at),
    KEY ix_meeting_state (state, begins_at)
);

CREATE TABLE meeting_log (
    meeting_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    form_version_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Sealed with the pair's key.
    answers         LONGBLOB NOT NULL,
    written_by      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    written_at      DATETIME(6) NOT NULL,
    changed_by      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_at      DATETIME(6) NOT NULL,
    version         BIGINT NOT NULL,
    CONSTRAINT fk_meeting_log_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_meeting_log_written_by FOREIGN KEY (written_by) REFERENCES person (id),
    CONSTRAINT fk_meeting_log_changed_by FOREIGN KEY (changed_by) REFERENCES person (id)
);

CREATE TABLE meeting_own_part (
    id                CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    meeting_id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    preparing_minutes INT NOT NULL CHECK (preparing_minutes BETWEEN 0 AND 1440),
    meeting_minutes   INT NOT NULL CHECK (meeting_minutes BETWEEN 0 AND 1440),
    -- Sealed with the person's own key.
    note              LONGBLOB NULL,
    version           BIGINT NOT NULL,
    CONSTRAINT uk_meeting_own_part_one UNIQUE (meeting_id, person_id),
    CONSTRAINT fk_meeting_own_part_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_meeting_own_part_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- A stretch without a meeting that is longer than the pair agreed: told once, then a date.
CREATE TABLE meeting_lapse (
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    partnership_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since          DATE NOT NULL,
    nudged_at      DATETIME(6) NOT NULL,
    shown_at       DATETIME(6) NULL,
    over_at        DATETIME(6) NULL,
    CONSTRAINT uk_meeting_lapse_once UNIQUE (partnership_id, since),
    CONSTRAINT fk_meeting_lapse_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    KEY ix_meeting_lapse_open (over_at, shown_at)
);
