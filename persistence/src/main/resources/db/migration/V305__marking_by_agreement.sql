-- In Programme support mentees work for the award too, and their mentor may mark first, where the mentee agrees.
ALTER TABLE award ADD COLUMN mentor_may_mark BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE award_consent (
    award_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    candidate_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentor_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agreed_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (award_id, candidate_id),
    KEY ix_award_consent_mentor (mentor_id, award_id, candidate_id),
    CONSTRAINT fk_award_consent_award FOREIGN KEY (award_id) REFERENCES award (id),
    CONSTRAINT fk_award_consent_candidate FOREIGN KEY (candidate_id) REFERENCES person (id),
    CONSTRAINT fk_award_consent_mentor FOREIGN KEY (mentor_id) REFERENCES person (id)
);

-- Whether a marker is the candidate's mentor, who marks because the candidate agreed.
ALTER TABLE award_marking ADD COLUMN by_agreement BOOLEAN NOT NULL DEFAULT FALSE;
