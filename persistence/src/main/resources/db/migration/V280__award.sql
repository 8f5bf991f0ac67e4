-- An award that the mentors of a phase can work for: what its holders have shown, and who marks and examines.
CREATE TABLE award (
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phase_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title          VARCHAR(120) NOT NULL,
    -- A line for each: key|cycles|words|evidence expected|PSF.
    outcomes       TEXT NOT NULL,
    switched_on_at DATETIME(6) NOT NULL,
    version        BIGINT NOT NULL,
    CONSTRAINT uk_award_phase UNIQUE (phase_id),
    CONSTRAINT fk_award_phase FOREIGN KEY (phase_id) REFERENCES phase (id)
);

CREATE TABLE award_officer (
    award_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    duty      VARCHAR(15) NOT NULL CHECK (duty IN ('ASSESSOR', 'SECOND_MARKER', 'EXAMINER')),
    PRIMARY KEY (award_id, person_id, duty),
    KEY ix_award_officer_person (person_id),
    CONSTRAINT fk_award_officer_award FOREIGN KEY (award_id) REFERENCES award (id),
    CONSTRAINT fk_award_officer_person FOREIGN KEY (person_id) REFERENCES person (id)
);
