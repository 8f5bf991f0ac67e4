CREATE TABLE match_request (
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phase_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentee_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentor_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- The partnership that it becomes when the mentor says yes; names the key of what they write.
    pair_id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state          VARCHAR(10) NOT NULL CHECK (state IN ('LISTED', 'OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    list_order     INT NOT NULL,
    note           LONGBLOB NULL,
    listed_at      DATETIME(6) NOT NULL,
    asked_at       DATETIME(6) NULL,
    reply_by       DATE NULL,
    question_waits BOOLEAN NOT NULL,
    reminded_at    DATETIME(6) NULL,
    closed_at      DATETIME(6) NULL,
    -- Read by the coordinator alone.
    decline_reason VARCHAR(30) NULL CHECK (decline_reason IN ('NO_TIME', 'NOT_THE_RIGHT_PERSON', 'TOO_CLOSE', 'SOMETHING_ELSE')),
    version        BIGINT NOT NULL,
    -- Null unless it is open, or live, so that the keys below speak of those only. RTRIM, since a
    -- CHAR in a generated column would depend on the session's padding.
    open_mentee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin AS (CASE WHEN state = 'OPEN' THEN RTRIM(mentee_id) END) PERSISTENT,
    live_mentor_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin AS (CASE WHEN state IN ('LISTED', 'OPEN') THEN RTRIM(mentor_id) END) PERSISTENT,
    CONSTRAINT uk_match_request_one_open UNIQUE (phase_id, open_mentee_id),
    CONSTRAINT uk_match_request_once UNIQUE (phase_id, mentee_id, live_mentor_id),
    CONSTRAINT uk_match_request_pair UNIQUE (pair_id),
    CONSTRAINT fk_match_request_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_match_request_mentee FOREIGN KEY (mentee_id) REFERENCES person (id),
    CONSTRAINT fk_match_request_mentor FOREIGN KEY (mentor_id) REFERENCES person (id),
    CONSTRAINT ck_match_request_two CHECK (mentor_id <> mentee_id),
    CONSTRAINT ck_match_request_asked CHECK (state IN ('LISTED', 'WITHDRAWN') OR (asked_at IS NOT NULL AND reply_by IS NOT NULL)),
    CONSTRAINT ck_match_request_reason CHECK (decline_reason IS NULL OR state = 'DECLINED'),
    KEY ix_match_request_list (phase_id, mentee_id, state, list_order),
    KEY ix_match_request_mentor (mentor_id, state),
    KEY ix_match_request_due (state, reply_by)
);

CREATE TABLE match_remark (
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    request_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    side       VARCHAR(10) NOT NULL CHECK (side IN ('MENTOR', 'MENTEE')),
    words      LONGBLOB NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT fk_match_remark_request FOREIGN KEY (request_id) REFERENCES match_request (id),
    KEY ix_match_remark_request (request_id, id)
);
