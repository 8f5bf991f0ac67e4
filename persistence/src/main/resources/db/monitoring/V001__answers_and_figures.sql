-- In a schema of its own, whose user has a right to nothing else. Nothing here says who somebody is or when they came.
ALTER DATABASE CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE answer_sheet (
    -- Computed from the person with the installation's master key, which is in no database.
    pseudonym CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    -- The random name of the key that opens it, which the other schema keeps wrapped.
    key_name  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answers   LONGBLOB NOT NULL
);

-- A year's figures, as they were counted once and for all.
CREATE TABLE publication (
    starts_in INT NOT NULL PRIMARY KEY
);

-- What isn't shown has no row. Nothing but rounded figures can be kept.
CREATE TABLE published_figure (
    starts_in      INT NOT NULL,
    characteristic VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    slicing        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (slicing IN ('ALL', 'GRADE', 'JOB_FAMILY', 'PHASE')),
    slice          VARCHAR(250) NOT NULL,
    position       INT NOT NULL,
    category       VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stage          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (stage IN ('ENROLLED', 'MATCHED', 'COMPLETED')),
    people         INT NOT NULL CHECK (people >= 0 AND people % 5 = 0),
    PRIMARY KEY (starts_in, characteristic, slicing, position, category, stage),
    CONSTRAINT fk_published_figure FOREIGN KEY (starts_in) REFERENCES publication (starts_in)
);
