-- What coordinators collect for an award of the EMCC, under its six standards.
CREATE TABLE folder_piece (
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    scheme_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    standard   VARCHAR(16) NOT NULL
        CHECK (standard IN ('PURPOSE', 'TRAINING', 'MATCHING', 'REVIEW', 'ETHICS', 'ADMINISTRATION')),
    title      VARCHAR(200) NOT NULL,
    words      VARCHAR(2000) NOT NULL,
    address    VARCHAR(500) NOT NULL,
    changed_on DATE NOT NULL,
    version    BIGINT NOT NULL,
    KEY ix_folder_piece_scheme (scheme_id, id),
    CONSTRAINT fk_folder_piece_scheme FOREIGN KEY (scheme_id) REFERENCES scheme (id)
);
