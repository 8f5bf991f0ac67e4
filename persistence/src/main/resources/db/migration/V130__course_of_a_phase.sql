-- The days on which a phase goes on by itself; without one it is moved by hand.
ALTER TABLE phase
    ADD COLUMN opens_on DATE NULL,
    ADD COLUMN matching_on DATE NULL,
    ADD COLUMN running_on DATE NULL,
    ADD COLUMN closing_on DATE NULL,
    ADD COLUMN closed_on DATE NULL,
    -- Published before its opening day, and opens on that day.
    ADD COLUMN waits_to_open BOOLEAN NOT NULL DEFAULT FALSE,
    -- The parts of setting up that an administrator has been through, by their names.
    ADD COLUMN been_through VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';

-- Each change to the rules of a phase that people were in, with the reason given for it.
CREATE TABLE rule_change (
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phase_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    by_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    -- What was changed, a line each: the rule, what it was, what it is.
    changed    TEXT NOT NULL,
    reason     VARCHAR(1000) NOT NULL,
    KEY ix_rule_change_phase (phase_id, changed_at),
    CONSTRAINT fk_rule_change_phase FOREIGN KEY (phase_id) REFERENCES phase (id)
);
