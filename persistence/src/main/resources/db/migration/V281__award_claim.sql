-- What candidates write for an award, sealed with their own keys.
CREATE TABLE award_claim (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    award_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    candidate_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome      VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answers      LONGBLOB NOT NULL,
    changed_at   DATETIME(6) NOT NULL,
    version      BIGINT NOT NULL,
    CONSTRAINT uk_award_claim_outcome UNIQUE (award_id, candidate_id, outcome),
    CONSTRAINT fk_award_claim_award FOREIGN KEY (award_id) REFERENCES award (id),
    CONSTRAINT fk_award_claim_candidate FOREIGN KEY (candidate_id) REFERENCES person (id)
);

CREATE TABLE award_cycle (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    award_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    candidate_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answers      LONGBLOB NOT NULL,
    changed_at   DATETIME(6) NOT NULL,
    version      BIGINT NOT NULL,
    KEY ix_award_cycle_candidate (candidate_id, award_id, id),
    CONSTRAINT fk_award_cycle_award FOREIGN KEY (award_id) REFERENCES award (id),
    CONSTRAINT fk_award_cycle_candidate FOREIGN KEY (candidate_id) REFERENCES person (id)
);
