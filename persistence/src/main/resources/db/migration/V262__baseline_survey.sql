-- Earlier mentoring: what was said under a random key, and apart from it who has answered in the year, without a time.
CREATE TABLE evaluation_baseline (
    id      CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    -- The calendar year of its August.
    of_year INT NOT NULL,
    answers LONGBLOB NOT NULL,
    stage   VARCHAR(10) NOT NULL CHECK (stage IN ('FRESH', 'RESTING', 'COUNTED')),
    batch   INT NULL,
    KEY ix_evaluation_baseline_year (of_year, stage),
    CONSTRAINT ck_evaluation_baseline_batch CHECK ((stage = 'COUNTED') = (batch IS NOT NULL))
);

CREATE TABLE evaluation_baseline_answered (
    person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    of_year   INT NOT NULL,
    PRIMARY KEY (person_id, of_year),
    CONSTRAINT fk_evaluation_baseline_answered FOREIGN KEY (person_id) REFERENCES person (id)
);
