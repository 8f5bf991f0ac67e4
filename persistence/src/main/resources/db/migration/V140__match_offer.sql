-- A match that a coordinator suggests to both. While it is open it holds one of the mentor's places.
CREATE TABLE match_offer (
    id                CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phase_id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentee_id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentor_id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- The partnership that it becomes when both say yes.
    pair_id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place             INT NOT NULL CHECK (place >= 1),
    -- A no and no reply are both CLOSED: nobody can read who it was, or which.
    state             VARCHAR(10) NOT NULL CHECK (state IN ('OPEN', 'ACCEPTED', 'CLOSED', 'WITHDRAWN')),
    offered_by        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Why although something speaks against it; read by coordinators alone.
    override_reason   VARCHAR(500) NULL,
    offered_at        DATETIME(6) NOT NULL,
    reply_by          DATE NOT NULL,
    mentee_yes_at     DATETIME(6) NULL,
    mentor_yes_at     DATETIME(6) NULL,
    closed_at         DATETIME(6) NULL,
    version           BIGINT NOT NULL,
    open_mentee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin AS (CASE WHEN state = 'OPEN' THEN RTRIM(mentee_id) END) PERSISTENT,
    open_mentor_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin AS (CASE WHEN state = 'OPEN' THEN RTRIM(mentor_id) END) PERSISTENT,
    CONSTRAINT uk_match_offer_one_open UNIQUE (phase_id, open_mentee_id),
    CONSTRAINT uk_match_offer_place UNIQUE (open_mentor_id, place),
    CONSTRAINT uk_match_offer_pair UNIQUE (pair_id),
    CONSTRAINT fk_match_offer_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_match_offer_mentee FOREIGN KEY (mentee_id) REFERENCES person (id),
    CONSTRAINT fk_match_offer_mentor FOREIGN KEY (mentor_id) REFERENCES person (id),
    CONSTRAINT fk_match_offer_by FOREIGN KEY (offered_by) REFERENCES person (id),
    CONSTRAINT ck_match_offer_two CHECK (mentor_id <> mentee_id),
    CONSTRAINT ck_match_offer_closed CHECK ((state = 'OPEN') = (closed_at IS NULL)),
    CONSTRAINT ck_match_offer_nobody_told CHECK (state IN ('OPEN', 'ACCEPTED') OR (mentee_yes_at IS NULL AND mentor_yes_at IS NULL)),
    KEY ix_match_offer_mentee (phase_id, mentee_id, mentor_id, state),
    KEY ix_match_offer_due (state, reply_by)
);
