-- What two markers decide of a submission, each for themself; sealed with the submission's key.
CREATE TABLE award_marking (
    id            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    submission_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    marker_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place         VARCHAR(10) NOT NULL CHECK (place IN ('FIRST', 'SECOND')),
    answers       LONGBLOB NULL,
    taken_at      DATETIME(6) NOT NULL,
    completed_at  DATETIME(6) NULL,
    version       BIGINT NOT NULL,
    CONSTRAINT uk_award_marking_place UNIQUE (submission_id, place),
    CONSTRAINT uk_award_marking_marker UNIQUE (submission_id, marker_id),
    CONSTRAINT fk_award_marking_submission FOREIGN KEY (submission_id) REFERENCES award_submission (id),
    CONSTRAINT fk_award_marking_marker FOREIGN KEY (marker_id) REFERENCES person (id),
    KEY ix_award_marking_marker (marker_id, submission_id)
);

-- Where they differ: what they agreed. One writes it, the other says that it is so.
CREATE TABLE award_settlement (
    submission_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    written_by    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answers       LONGBLOB NOT NULL,
    agreed_at     DATETIME(6) NULL,
    version       BIGINT NOT NULL,
    CONSTRAINT fk_award_settlement_submission FOREIGN KEY (submission_id) REFERENCES award_submission (id),
    CONSTRAINT fk_award_settlement_by FOREIGN KEY (written_by) REFERENCES person (id)
);

CREATE TABLE award_result (
    submission_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    met           BOOLEAN NOT NULL,
    PRIMARY KEY (submission_id, outcome),
    CONSTRAINT fk_award_result_submission FOREIGN KEY (submission_id) REFERENCES award_submission (id)
);
