CREATE TABLE objective (
    id              CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    partnership_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position        INT NOT NULL CHECK (position >= 1),
    form_version_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Sealed with the pair's key.
    answers         LONGBLOB NOT NULL,
    state           VARCHAR(15) NOT NULL CHECK (state IN ('NOT_STARTED', 'UNDER_WAY', 'MET', 'CHANGED', 'LET_GO')),
    state_since     DATETIME(6) NOT NULL,
    due_on          DATE NULL,
    effect_told     BOOLEAN NOT NULL,
    written_at      DATETIME(6) NOT NULL,
    changed_at      DATETIME(6) NOT NULL,
    version         BIGINT NOT NULL,
    CONSTRAINT fk_objective_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_objective_form FOREIGN KEY (form_version_id) REFERENCES form_version (id),
    KEY ix_objective_plan (partnership_id, position)
);

-- Where an objective stood, and from when.
CREATE TABLE objective_state (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    objective_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state        VARCHAR(15) NOT NULL CHECK (state IN ('NOT_STARTED', 'UNDER_WAY', 'MET', 'CHANGED', 'LET_GO')),
    since        DATETIME(6) NOT NULL,
    CONSTRAINT fk_objective_state_objective FOREIGN KEY (objective_id) REFERENCES objective (id)
);

CREATE TABLE objective_comment (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    objective_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    author_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Sealed with the pair's key.
    words        LONGBLOB NOT NULL,
    said_at      DATETIME(6) NOT NULL,
    CONSTRAINT fk_objective_comment_objective FOREIGN KEY (objective_id) REFERENCES objective (id),
    CONSTRAINT fk_objective_comment_author FOREIGN KEY (author_id) REFERENCES person (id)
);
