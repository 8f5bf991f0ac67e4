-- Since when a reporting line joins the two of a pair, and who of them stands above.
ALTER TABLE partnership
    ADD COLUMN line_since DATE NULL AFTER ending,
    ADD COLUMN line_above VARCHAR(10) NULL CHECK (line_above IN ('MENTOR', 'MENTEE')) AFTER line_since,
    ADD CONSTRAINT ck_partnership_line CHECK ((line_since IS NULL) = (line_above IS NULL));

-- What the staff records changed about a live pair, for the coordinator to look at.
CREATE TABLE records_change (
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    partnership_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind           VARCHAR(20) NOT NULL CHECK (kind IN ('REPORTING_LINE', 'LEFT', 'ON_LEAVE', 'GRADE_GAP')),
    -- Of whom it tells: who stands above, has left or is on leave; the mentor for a gap of grades.
    side           VARCHAR(10) NOT NULL CHECK (side IN ('MENTOR', 'MENTEE')),
    state          VARCHAR(10) NOT NULL CHECK (state IN ('OPEN', 'LEFT_SO', 'OVER')),
    found_at       DATETIME(6) NOT NULL,
    answer_by      DATE NOT NULL,
    settled_at     DATETIME(6) NULL,
    version        BIGINT NOT NULL,
    -- Null once it is over, so that the key below speaks of what still is so.
    true_pair_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin AS (CASE WHEN state <> 'OVER' THEN RTRIM(partnership_id) END) PERSISTENT,
    CONSTRAINT uk_records_change_once UNIQUE (true_pair_id, kind, side),
    CONSTRAINT fk_records_change_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    KEY ix_records_change_state (state, answer_by)
);
