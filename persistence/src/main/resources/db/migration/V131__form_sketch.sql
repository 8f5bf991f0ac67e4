-- A form of a phase while an administrator edits it; people go on with the version in use.
CREATE TABLE form_sketch (
    id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phase_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    form_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text     MEDIUMTEXT NOT NULL,
    version  BIGINT NOT NULL,
    CONSTRAINT uk_form_sketch_form UNIQUE (phase_id, form_key),
    CONSTRAINT fk_form_sketch_phase FOREIGN KEY (phase_id) REFERENCES phase (id)
);
