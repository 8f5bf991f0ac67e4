-- The university's framework of competencies; a line that was taken off stays for those who have evidence on it.
CREATE TABLE competency (
    id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name     VARCHAR(80) NOT NULL,
    position INT NOT NULL,
    offered  BOOLEAN NOT NULL,
    CONSTRAINT uk_competency_name UNIQUE (name)
);

INSERT INTO competency (id, name, position, offered) VALUES
    ('019a0000-0000-7000-8000-000000000001', 'Teaching', 1, TRUE),
    ('019a0000-0000-7000-8000-000000000002', 'Leading', 2, TRUE),
    ('019a0000-0000-7000-8000-000000000003', 'Working with others', 3, TRUE),
    ('019a0000-0000-7000-8000-000000000004', 'Planning', 4, TRUE),
    ('019a0000-0000-7000-8000-000000000005', 'Inclusion', 5, TRUE),
    ('019a0000-0000-7000-8000-000000000006', 'Digital practice', 6, TRUE);

-- Title and answers are sealed with the owner's key; kind, day and tags page and count.
CREATE TABLE portfolio_evidence (
    id               CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    owner_id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind             VARCHAR(20) NOT NULL CHECK (kind IN ('ACHIEVEMENT', 'REFLECTION', 'COURSE', 'CERTIFICATE', 'QUALIFICATION', 'POST')),
    form_version     INT NOT NULL,
    happened_on      DATE NOT NULL,
    title            LONGBLOB NOT NULL,
    answers          LONGBLOB NOT NULL,
    speaks_of_others BOOLEAN NOT NULL,
    -- Counts what it has said: whoever it speaks of agrees to one edition.
    edition          INT NOT NULL,
    made_at          DATETIME(6) NOT NULL,
    changed_at       DATETIME(6) NOT NULL,
    version          BIGINT NOT NULL,
    CONSTRAINT fk_portfolio_evidence_owner FOREIGN KEY (owner_id) REFERENCES person (id),
    KEY ix_portfolio_evidence_newest (owner_id, happened_on, id),
    KEY ix_portfolio_evidence_kind (owner_id, kind, happened_on, id)
);

-- What a piece is for, and the ids of its competencies.
CREATE TABLE portfolio_evidence_tag (
    evidence_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    tag         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (evidence_id, tag),
    CONSTRAINT fk_portfolio_evidence_tag FOREIGN KEY (evidence_id) REFERENCES portfolio_evidence (id)
);

CREATE TABLE portfolio_profile (
    owner_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    form_version INT NOT NULL,
    answers      LONGBLOB NOT NULL,
    changed_at   DATETIME(6) NOT NULL,
    version      BIGINT NOT NULL,
    CONSTRAINT fk_portfolio_profile_owner FOREIGN KEY (owner_id) REFERENCES person (id)
);

CREATE TABLE portfolio_diary_entry (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    owner_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    form_version INT NOT NULL,
    written_on   DATE NOT NULL,
    title        LONGBLOB NOT NULL,
    answers      LONGBLOB NOT NULL,
    -- The piece of evidence that was made of it; no foreign key, since that may be removed.
    copied_to    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    changed_at   DATETIME(6) NOT NULL,
    version      BIGINT NOT NULL,
    CONSTRAINT fk_portfolio_diary_owner FOREIGN KEY (owner_id) REFERENCES person (id),
    KEY ix_portfolio_diary_newest (owner_id, written_on, id)
);
