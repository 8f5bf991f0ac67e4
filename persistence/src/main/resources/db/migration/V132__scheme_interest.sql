-- Who would like to be told when a phase of the scheme opens that they can join. Gone once told.
CREATE TABLE scheme_interest (
    scheme_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (scheme_id, person_id),
    KEY ix_scheme_interest_person (person_id),
    CONSTRAINT fk_scheme_interest_scheme FOREIGN KEY (scheme_id) REFERENCES scheme (id),
    CONSTRAINT fk_scheme_interest_person FOREIGN KEY (person_id) REFERENCES person (id)
);
