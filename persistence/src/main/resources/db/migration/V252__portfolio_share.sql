-- What somebody lets another read, for what and until when.
CREATE TABLE portfolio_share (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    owner_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reader_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose      VARCHAR(20) NOT NULL CHECK (purpose IN ('INTERVIEW', 'PDR', 'ASSESSMENT')),
    with_profile BOOLEAN NOT NULL,
    ends_on      DATE NOT NULL,
    shared_at    DATETIME(6) NOT NULL,
    ended_at     DATETIME(6) NULL,
    version      BIGINT NOT NULL,
    CONSTRAINT fk_portfolio_share_owner FOREIGN KEY (owner_id) REFERENCES person (id),
    CONSTRAINT fk_portfolio_share_reader FOREIGN KEY (reader_id) REFERENCES person (id),
    CONSTRAINT ck_portfolio_share_not_oneself CHECK (owner_id <> reader_id),
    KEY ix_portfolio_share_owner (owner_id, id),
    KEY ix_portfolio_share_reader (reader_id, id)
);

CREATE TABLE portfolio_share_item (
    share_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    evidence_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (share_id, evidence_id),
    CONSTRAINT fk_portfolio_share_item_share FOREIGN KEY (share_id) REFERENCES portfolio_share (id),
    CONSTRAINT fk_portfolio_share_item_evidence FOREIGN KEY (evidence_id) REFERENCES portfolio_evidence (id)
);

-- Told to the owner: what was opened on which day, and how often.
CREATE TABLE portfolio_reading (
    share_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- A piece of evidence, or the share itself for its first page and the profile.
    thing_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    read_on  DATE NOT NULL,
    times    INT NOT NULL,
    last_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (share_id, thing_id, read_on),
    CONSTRAINT fk_portfolio_reading_share FOREIGN KEY (share_id) REFERENCES portfolio_share (id)
);
