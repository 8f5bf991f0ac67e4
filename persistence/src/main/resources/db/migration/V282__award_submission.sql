-- What was submitted: a snapshot whose words and files are sealed with a key of the submission.
CREATE TABLE award_submission (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    award_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    candidate_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round_number INT NOT NULL CHECK (round_number IN (1, 2)),
    title        VARCHAR(120) NOT NULL,
    state        VARCHAR(10) NOT NULL CHECK (state IN ('MARKING', 'AGREEING', 'DECIDED')),
    result       VARCHAR(10) NULL CHECK (result IN ('PASS', 'REFERRED', 'NOT_PASSED')),
    submitted_at DATETIME(6) NOT NULL,
    assess_by    DATE NOT NULL,
    decided_at   DATETIME(6) NULL,
    resubmit_by  DATE NULL,
    version      BIGINT NOT NULL,
    CONSTRAINT uk_award_submission_round UNIQUE (award_id, candidate_id, round_number),
    CONSTRAINT ck_award_submission_decided CHECK ((state = 'DECIDED') = (result IS NOT NULL)),
    CONSTRAINT fk_award_submission_award FOREIGN KEY (award_id) REFERENCES award (id),
    CONSTRAINT fk_award_submission_candidate FOREIGN KEY (candidate_id) REFERENCES person (id),
    KEY ix_award_submission_desk (award_id, state, id)
);

CREATE TABLE award_part (
    id              CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    submission_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position_number INT NOT NULL,
    kind            VARCHAR(10) NOT NULL CHECK (kind IN ('CLAIM', 'EVIDENCE', 'CYCLE')),
    outcome         VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
    content         LONGBLOB NOT NULL,
    CONSTRAINT uk_award_part_position UNIQUE (submission_id, position_number),
    CONSTRAINT ck_award_part_outcome CHECK ((kind = 'CLAIM') = (outcome IS NOT NULL)),
    CONSTRAINT fk_award_part_submission FOREIGN KEY (submission_id) REFERENCES award_submission (id)
);

CREATE TABLE award_file (
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    part_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name       LONGBLOB NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    bytes      BIGINT NOT NULL,
    parts      INT NOT NULL,
    CONSTRAINT fk_award_file_part FOREIGN KEY (part_id) REFERENCES award_part (id)
);

CREATE TABLE award_file_content (
    file_id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position_number INT NOT NULL,
    content         LONGBLOB NOT NULL,
    PRIMARY KEY (file_id, position_number),
    CONSTRAINT fk_award_file_content FOREIGN KEY (file_id) REFERENCES award_file (id)
);
