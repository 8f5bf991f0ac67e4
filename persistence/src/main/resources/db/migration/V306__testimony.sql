-- What a mentor says of an outcome when their mentee asks; sealed with the key of the two.
CREATE TABLE award_testimony (
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    award_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    partnership_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    candidate_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentor_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome        VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_at       DATETIME(6) NOT NULL,
    words          LONGBLOB NULL,
    signed_at      DATETIME(6) NULL,
    -- Whether the mentee takes it into what they submit.
    taken          BOOLEAN NOT NULL DEFAULT FALSE,
    version        BIGINT NOT NULL,
    CONSTRAINT uk_award_testimony_outcome UNIQUE (award_id, candidate_id, outcome),
    CONSTRAINT ck_award_testimony_signed CHECK ((words IS NULL) = (signed_at IS NULL)),
    CONSTRAINT ck_award_testimony_taken CHECK (signed_at IS NOT NULL OR NOT taken),
    CONSTRAINT fk_award_testimony_award FOREIGN KEY (award_id) REFERENCES award (id),
    CONSTRAINT fk_award_testimony_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_award_testimony_candidate FOREIGN KEY (candidate_id) REFERENCES person (id),
    CONSTRAINT fk_award_testimony_mentor FOREIGN KEY (mentor_id) REFERENCES person (id)
);
