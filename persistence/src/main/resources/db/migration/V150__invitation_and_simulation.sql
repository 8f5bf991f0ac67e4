-- Whom a phase is offered to by name. They are told once it is open; nothing else follows from it.
CREATE TABLE phase_invitation (
    phase_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    part      VARCHAR(10) NOT NULL CHECK (part IN ('MENTOR', 'MENTEE')),
    person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (phase_id, part, person_id),
    KEY ix_phase_invitation_person (person_id),
    CONSTRAINT fk_phase_invitation_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_phase_invitation_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- What came of the last simulation of a phase: counts alone, no person and no pair.
CREATE TABLE phase_simulation (
    phase_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    run_at     DATETIME(6) NOT NULL,
    mentees    INT NOT NULL,
    mentors    INT NOT NULL,
    places     INT NOT NULL,
    matched    INT NOT NULL,
    to_explain INT NOT NULL,
    unknown    INT NOT NULL,
    CONSTRAINT fk_phase_simulation_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT ck_phase_simulation_matched CHECK (matched <= mentees AND matched <= places AND to_explain <= matched)
);

CREATE TABLE phase_simulation_left (
    phase_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number     INT NOT NULL,
    department VARCHAR(200) NOT NULL,
    why        VARCHAR(20) NOT NULL,
    mentees    INT NOT NULL,
    mentors    INT NOT NULL,
    PRIMARY KEY (phase_id, number),
    CONSTRAINT fk_phase_simulation_left FOREIGN KEY (phase_id) REFERENCES phase_simulation (phase_id) ON DELETE CASCADE
);
