-- How far a file is applied, told in transactions of its own: the file's changes are one that ends later.
CREATE TABLE people_import_run (
    import_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    begun_by  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    begun_at  DATETIME(6) NOT NULL,
    -- The last sign of life: a server that stopped in the middle gives none.
    seen_at   DATETIME(6) NOT NULL,
    done      INT NOT NULL,
    total     INT NOT NULL,
    state     VARCHAR(10) NOT NULL CHECK (state IN ('RUNNING', 'APPLIED', 'FAILED')),
    -- The key of the sentence that says why not, where a rule did.
    refusal   VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
    CONSTRAINT fk_people_import_run_import FOREIGN KEY (import_id) REFERENCES people_import (id),
    CONSTRAINT fk_people_import_run_by FOREIGN KEY (begun_by) REFERENCES person (id)
);
