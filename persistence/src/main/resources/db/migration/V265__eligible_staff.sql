-- The staff who may take part, as aggregates from the university's records: what equality figures are compared with.
CREATE TABLE eligible_year (
    starts_in INT NOT NULL PRIMARY KEY,
    changes   INT NOT NULL CHECK (changes >= 0),
    version   BIGINT NOT NULL
);

CREATE TABLE eligible_figure (
    starts_in      INT NOT NULL,
    characteristic VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    category       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    slicing        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (slicing IN ('ALL', 'GRADE', 'JOB_FAMILY')),
    slice          VARCHAR(200) NOT NULL,
    staff          INT NOT NULL CHECK (staff BETWEEN 0 AND 999999),
    PRIMARY KEY (starts_in, characteristic, slicing, slice, category),
    CONSTRAINT fk_eligible_figure_year FOREIGN KEY (starts_in) REFERENCES eligible_year (starts_in)
);
