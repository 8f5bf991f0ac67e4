-- A few mentors whom a coordinator suggests to a mentee. It holds no place and tells none of them.
CREATE TABLE match_shortlist (
    id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phase_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state     VARCHAR(10) NOT NULL CHECK (state IN ('OPEN', 'EXPIRED', 'WITHDRAWN')),
    sent_by   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sent_at   DATETIME(6) NOT NULL,
    ends_on   DATE NOT NULL,
    closed_at DATETIME(6) NULL,
    version   BIGINT NOT NULL,
    open_mentee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin AS (CASE WHEN state = 'OPEN' THEN RTRIM(mentee_id) END) PERSISTENT,
    CONSTRAINT uk_match_shortlist_one_open UNIQUE (phase_id, open_mentee_id),
    CONSTRAINT fk_match_shortlist_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_match_shortlist_mentee FOREIGN KEY (mentee_id) REFERENCES person (id),
    CONSTRAINT fk_match_shortlist_by FOREIGN KEY (sent_by) REFERENCES person (id),
    CONSTRAINT ck_match_shortlist_closed CHECK ((state = 'OPEN') = (closed_at IS NULL)),
    KEY ix_match_shortlist_mentee (phase_id, mentee_id, id),
    KEY ix_match_shortlist_due (state, ends_on)
);

CREATE TABLE match_shortlist_mentor (
    shortlist_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentor_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (shortlist_id, mentor_id),
    CONSTRAINT fk_match_shortlist_mentor_list FOREIGN KEY (shortlist_id) REFERENCES match_shortlist (id),
    CONSTRAINT fk_match_shortlist_mentor FOREIGN KEY (mentor_id) REFERENCES person (id)
);

-- Phases that have shortlists offered the pool as soon as somebody joined, and go on doing so.
ALTER TABLE phase
    ADD shortlist_pool BOOLEAN NOT NULL DEFAULT TRUE,
    ADD shortlist_most INT NOT NULL DEFAULT 3 CHECK (shortlist_most >= 1),
    ADD shortlist_working_days INT NOT NULL DEFAULT 10 CHECK (shortlist_working_days >= 1);
