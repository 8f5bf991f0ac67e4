CREATE TABLE observation (
    id                        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    partnership_id            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    form_version_id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    observed                  VARCHAR(10) NOT NULL CHECK (observed IN ('MENTOR', 'MENTEE')),
    proposed_by               VARCHAR(10) NOT NULL CHECK (proposed_by IN ('MENTOR', 'MENTEE')),
    state                     VARCHAR(20) NOT NULL CHECK (state IN ('PROPOSED', 'ACCEPTED', 'HELD', 'WRITTEN_UP', 'TALKED_OVER', 'DECLINED', 'CANCELLED')),
    begins_at                 DATETIME(6) NOT NULL,
    minutes                   INT NOT NULL CHECK (minutes > 0),
    -- Sealed with the partnership's key, as all words here.
    focus                     LONGBLOB NOT NULL,
    observer_part             LONGBLOB NULL,
    observer_wrote_at         DATETIME(6) NULL,
    observed_part             LONGBLOB NULL,
    observed_wrote_at         DATETIME(6) NULL,
    told_to_write             BOOLEAN NOT NULL,
    talked_on                 DATE NULL,
    mentor_takes_away         LONGBLOB NULL,
    mentee_takes_away         LONGBLOB NULL,
    mentor_minutes_observing  INT NOT NULL CHECK (mentor_minutes_observing >= 0),
    mentor_minutes_discussing INT NOT NULL CHECK (mentor_minutes_discussing >= 0),
    mentee_minutes_observing  INT NOT NULL CHECK (mentee_minutes_observing >= 0),
    mentee_minutes_discussing INT NOT NULL CHECK (mentee_minutes_discussing >= 0),
    version                   BIGINT NOT NULL,
    -- Null once it is written up or called off, so that the key below speaks of open ones only.
    open_observed             VARCHAR(10) AS (CASE WHEN state IN ('PROPOSED', 'ACCEPTED', 'HELD') THEN observed END) PERSISTENT,
    CONSTRAINT uk_observation_one_open UNIQUE (partnership_id, open_observed),
    CONSTRAINT fk_observation_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_observation_written_up CHECK (state NOT IN ('WRITTEN_UP', 'TALKED_OVER') OR (observer_part IS NOT NULL AND observed_part IS NOT NULL)),
    CONSTRAINT ck_observation_talked_over CHECK ((state = 'TALKED_OVER') = (talked_on IS NOT NULL)),
    KEY ix_observation_begins (partnership_id, begins_at),
    KEY ix_observation_to_write_up (state, told_to_write, begins_at)
);

CREATE TABLE suggestion (
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    observation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number         INT NOT NULL CHECK (number BETWEEN 1 AND 3),
    suggested      LONGBLOB NOT NULL,
    mark           VARCHAR(20) NULL CHECK (mark IN ('TRIED', 'ADAPTED', 'NOT_YET', 'DECIDED_AGAINST')),
    note           LONGBLOB NULL,
    marked_at      DATETIME(6) NULL,
    CONSTRAINT fk_suggestion_observation FOREIGN KEY (observation_id) REFERENCES observation (id),
    CONSTRAINT ck_suggestion_marked CHECK ((mark IS NULL) = (marked_at IS NULL)),
    KEY ix_suggestion_observation (observation_id, number)
);
