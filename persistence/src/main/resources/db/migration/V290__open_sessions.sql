-- Where people are signed in. A session without its row is over with the next request.
CREATE TABLE open_session (
    id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    device    VARCHAR(45) NOT NULL,
    address   VARCHAR(45) NOT NULL,
    begun_at  DATETIME(6) NOT NULL,
    -- To the minute.
    seen_at   DATETIME(6) NOT NULL,
    CONSTRAINT fk_open_session_person FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX ix_open_session_owner (person_id, seen_at),
    INDEX ix_open_session_seen (seen_at)
);
