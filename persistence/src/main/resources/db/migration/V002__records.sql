-- Files uploaded for the directory. The file itself is kept only while it waits for a decision.
CREATE TABLE people_import (
    id            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    uploaded_by   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    uploaded_at   DATETIME(6) NOT NULL,
    file_name     VARCHAR(200) NOT NULL,
    sha256        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    complete      BOOLEAN NOT NULL,
    content       LONGBLOB NULL,
    state         VARCHAR(20) NOT NULL CHECK (state IN ('WAITING', 'APPLIED', 'THROWN_AWAY')),
    applied_at    DATETIME(6) NULL,
    new_count     INT NOT NULL,
    changed_count INT NOT NULL,
    leaving_count INT NOT NULL,
    refused_count INT NOT NULL,
    version       INT NOT NULL,
    KEY ix_people_import_state (state, uploaded_at),
    CONSTRAINT fk_people_import_by FOREIGN KEY (uploaded_by) REFERENCES person (id)
);
