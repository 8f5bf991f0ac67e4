CREATE TABLE agreement_version (
    id                  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    partnership_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number              INT NOT NULL CHECK (number >= 1),
    form_version_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- The words, sealed with the pair's key.
    text                LONGBLOB NOT NULL,
    digest              CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_by          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_at          DATETIME(6) NOT NULL,
    -- What other features go by, once both have signed.
    starts_on           DATE NULL,
    ends_on             DATE NULL,
    rhythm_weeks        INT NOT NULL CHECK (rhythm_weeks >= 1),
    minutes             INT NOT NULL CHECK (minutes >= 1),
    name_in_report      BOOLEAN NOT NULL,
    mentee_manager_copy BOOLEAN NOT NULL,
    shared_line_report  BOOLEAN NOT NULL,
    mentee_time         BOOLEAN NOT NULL,
    holds_since         DATETIME(6) NULL,
    dropped_at          DATETIME(6) NULL,
    version             BIGINT NOT NULL,
    CONSTRAINT uk_agreement_version_number UNIQUE (partnership_id, number),
    CONSTRAINT fk_agreement_version_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_agreement_version_form FOREIGN KEY (form_version_id) REFERENCES form_version (id),
    CONSTRAINT fk_agreement_version_changed_by FOREIGN KEY (changed_by) REFERENCES person (id),
    CONSTRAINT ck_agreement_version_holds CHECK (holds_since IS NULL
        OR (starts_on IS NOT NULL AND ends_on > starts_on AND dropped_at IS NULL))
);

CREATE TABLE agreement_signature (
    agreement_version_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    side                 VARCHAR(10) NOT NULL CHECK (side IN ('MENTOR', 'MENTEE')),
    person_id            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    signed_at            DATETIME(6) NOT NULL,
    -- Of exactly the text that was signed.
    digest               CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- One signature for each side of a version.
    PRIMARY KEY (agreement_version_id, side),
    CONSTRAINT fk_agreement_signature_version FOREIGN KEY (agreement_version_id) REFERENCES agreement_version (id),
    CONSTRAINT fk_agreement_signature_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE agreement_review_date (
    agreement_version_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    review_on            DATE NOT NULL,
    PRIMARY KEY (agreement_version_id, review_on),
    KEY ix_agreement_review_date (review_on),
    CONSTRAINT fk_agreement_review_date FOREIGN KEY (agreement_version_id) REFERENCES agreement_version (id)
);
