-- What a message says in this phase, where an administrator has put it in other words.
CREATE TABLE phase_message (
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phase_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    message_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject     VARCHAR(200) NOT NULL,
    -- A paragraph a line.
    body        TEXT NOT NULL,
    version     BIGINT NOT NULL,
    CONSTRAINT uk_phase_message_key UNIQUE (phase_id, message_key),
    CONSTRAINT fk_phase_message_phase FOREIGN KEY (phase_id) REFERENCES phase (id)
);
