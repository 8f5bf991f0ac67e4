-- What somebody states of their mentoring, as it was true when they made it. Withdrawing deletes it.
CREATE TABLE statement (
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    person_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code       CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_day   DATE NOT NULL,
    until_day  DATE NOT NULL,
    shown_name VARCHAR(201) NOT NULL,
    role_title VARCHAR(200) NOT NULL,
    unit_name  VARCHAR(200) NOT NULL,
    own_line   VARCHAR(300) NOT NULL,
    made_at    DATETIME(6) NOT NULL,
    CONSTRAINT uk_statement_code UNIQUE (code),
    KEY ix_statement_person (person_id, id),
    CONSTRAINT fk_statement_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE statement_line (
    statement_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position     INT NOT NULL,
    kind         VARCHAR(12) NOT NULL,
    side         VARCHAR(10) NOT NULL CHECK (side IN ('MENTOR', 'MENTEE')),
    -- The phase, or the event.
    about_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scheme_name  VARCHAR(200) NOT NULL,
    phase_name   VARCHAR(200) NOT NULL,
    how_many     INT NOT NULL,
    preparing    INT NOT NULL,
    meeting      INT NOT NULL,
    observing    INT NOT NULL,
    discussing   INT NOT NULL,
    title        VARCHAR(120) NOT NULL,
    held_on      DATE NULL,
    PRIMARY KEY (statement_id, position),
    CONSTRAINT fk_statement_line FOREIGN KEY (statement_id) REFERENCES statement (id)
);
