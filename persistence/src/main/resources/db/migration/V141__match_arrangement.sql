-- What coordinators have settled about a mentee for the proposal, and their note. Read by them alone.
CREATE TABLE match_arrangement (
    id                 CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phase_id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentee_id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note               VARCHAR(1000) NOT NULL,
    -- The mentor to whom every proposal gives this mentee.
    together_with_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    changed_by         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_at         DATETIME(6) NOT NULL,
    version            BIGINT NOT NULL,
    CONSTRAINT uk_match_arrangement_mentee UNIQUE (phase_id, mentee_id),
    CONSTRAINT fk_match_arrangement_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_match_arrangement_mentee FOREIGN KEY (mentee_id) REFERENCES person (id),
    CONSTRAINT fk_match_arrangement_mentor FOREIGN KEY (together_with_id) REFERENCES person (id),
    CONSTRAINT fk_match_arrangement_by FOREIGN KEY (changed_by) REFERENCES person (id)
);

-- Mentors to whom no proposal gives this mentee.
CREATE TABLE match_apart (
    arrangement_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentor_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (arrangement_id, mentor_id),
    CONSTRAINT fk_match_apart_arrangement FOREIGN KEY (arrangement_id) REFERENCES match_arrangement (id),
    CONSTRAINT fk_match_apart_mentor FOREIGN KEY (mentor_id) REFERENCES person (id)
);
