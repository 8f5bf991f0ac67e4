-- Keys of partnerships and people, each wrapped by the master key, which is never in the database.
CREATE TABLE vault_key (
    name         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    -- Null once destroyed: the name stays, so that nothing is sealed under it again.
    wrapped      VARBINARY(1024) NULL,
    made_at      DATETIME(6) NOT NULL,
    destroyed_at DATETIME(6) NULL,
    CONSTRAINT ck_vault_key_destroyed CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);

CREATE TABLE draft (
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    person_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    form_key   VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answers    LONGBLOB NOT NULL,
    kept_at    DATETIME(6) NOT NULL,
    CONSTRAINT uk_draft_subject UNIQUE (person_id, form_key, subject_id),
    CONSTRAINT fk_draft_person FOREIGN KEY (person_id) REFERENCES person (id),
    KEY ix_draft_kept_at (kept_at)
);

CREATE TABLE outbox_message (
    id              CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    message_key     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mail_id         VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    link            VARCHAR(500) NOT NULL,
    -- Ids, days and counts by name, as JSON; never a word that somebody wrote.
    filled_in       VARCHAR(2000) NOT NULL,
    written_at      DATETIME(6) NOT NULL,
    state           VARCHAR(20) NOT NULL CHECK (state IN ('WAITING', 'SENT', 'NO_ADDRESS', 'FAILED')),
    attempts        INT NOT NULL,
    -- Also the lease: whoever takes the message moves it into the future.
    next_attempt_at DATETIME(6) NOT NULL,
    ended_at        DATETIME(6) NULL,
    reason          VARCHAR(500) NULL,
    CONSTRAINT uk_outbox_message_mail UNIQUE (mail_id),
    CONSTRAINT fk_outbox_message_person FOREIGN KEY (person_id) REFERENCES person (id),
    KEY ix_outbox_message_due (state, next_attempt_at)
);

CREATE TABLE waiting_item (
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    person_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind           VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    partnership_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    other_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    other_sees     BOOLEAN NOT NULL,
    since          DATETIME(6) NOT NULL,
    due_on         DATE NULL,
    link           VARCHAR(500) NOT NULL,
    CONSTRAINT uk_waiting_item_once UNIQUE (person_id, kind, subject_id),
    CONSTRAINT fk_waiting_item_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_waiting_item_other FOREIGN KEY (other_id) REFERENCES person (id),
    KEY ix_waiting_item_subject (subject_id, kind),
    KEY ix_waiting_item_partnership (partnership_id)
);

-- Rounds that were gone, so that each is gone once in its period whatever the number of servers.
CREATE TABLE round_gone (
    round   VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    gone_at DATETIME(6) NOT NULL,
    PRIMARY KEY (round, period)
);

-- Who did what to which thing: ids and names of actions, never content. No foreign keys: an entry
-- outlives what it is about.
CREATE TABLE audit_entry (
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    at         DATETIME(6) NOT NULL,
    by_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    action     VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    about_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    about_type VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
    KEY ix_audit_entry_by (by_id, id),
    KEY ix_audit_entry_action (action, id)
);
