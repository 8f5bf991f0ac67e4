-- Files of a piece of evidence. Name and content are sealed with the owner's key, the content in parts of 1 MiB.
CREATE TABLE portfolio_file (
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    evidence_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind        VARCHAR(10) NOT NULL CHECK (kind IN ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'ODP', 'TEXT', 'MP3', 'MP4')),
    name        LONGBLOB NOT NULL,
    bytes       BIGINT NOT NULL,
    parts       INT NOT NULL,
    added_at    DATETIME(6) NOT NULL,
    CONSTRAINT fk_portfolio_file_evidence FOREIGN KEY (evidence_id) REFERENCES portfolio_evidence (id),
    CONSTRAINT fk_portfolio_file_owner FOREIGN KEY (owner_id) REFERENCES person (id),
    KEY ix_portfolio_file_owner (owner_id)
);

CREATE TABLE portfolio_file_part (
    file_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position INT NOT NULL,
    content  LONGBLOB NOT NULL,
    PRIMARY KEY (file_id, position),
    CONSTRAINT fk_portfolio_file_part FOREIGN KEY (file_id) REFERENCES portfolio_file (id)
);
