-- Training days and network meetings beside the introductory meetings, with places and a waiting list.
ALTER TABLE gathering
    ADD COLUMN kind              VARCHAR(12) NOT NULL DEFAULT 'INTRODUCTION'
        CHECK (kind IN ('INTRODUCTION', 'TRAINING', 'NETWORK')),
    -- ASKED: by name, and nobody else finds it.
    ADD COLUMN audience          VARCHAR(8) NOT NULL DEFAULT 'ASKED'
        CHECK (audience IN ('ASKED', 'STAFF', 'MEMBERS', 'MENTORS', 'MENTEES')),
    ADD COLUMN theme             VARCHAR(120) NOT NULL DEFAULT '',
    ADD COLUMN hosts             VARCHAR(300) NOT NULL DEFAULT '',
    -- NULL: as many as come.
    ADD COLUMN places            INT NULL CHECK (places BETWEEN 1 AND 500),
    ADD COLUMN materials         TEXT NOT NULL DEFAULT '',
    ADD COLUMN published_at      DATETIME(6) NULL,
    ADD COLUMN reminded_at       DATETIME(6) NULL,
    ADD COLUMN calendar_sequence INT NOT NULL DEFAULT 1,
    ADD KEY ix_gathering_begins (begins_at, id);

ALTER TABLE gathering_seat
    MODIFY COLUMN answer VARCHAR(10) NOT NULL DEFAULT 'NONE'
        CHECK (answer IN ('NONE', 'COMES', 'CANNOT', 'WAITS')),
    -- One of the places, where they are counted; the key says that none is given twice.
    ADD COLUMN place_no          INT NULL,
    -- The order in which those wait who found no place.
    ADD COLUMN queue_no          INT NULL,
    ADD COLUMN calendar_sequence INT NOT NULL DEFAULT 0,
    ADD COLUMN attended          BOOLEAN NULL,
    -- That somebody has said how it was, and not what.
    ADD COLUMN feedback_given    BOOLEAN NOT NULL DEFAULT FALSE,
    ADD CONSTRAINT uk_gathering_seat_place UNIQUE (gathering_id, place_no),
    ADD CONSTRAINT uk_gathering_seat_queue UNIQUE (gathering_id, queue_no);

-- How it was, by nobody: no person, no moment, and a key that tells no order.
CREATE TABLE gathering_feedback (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    gathering_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ready        TINYINT NOT NULL CHECK (ready BETWEEN 0 AND 5),
    clear        TINYINT NOT NULL CHECK (clear BETWEEN 0 AND 5),
    access       TINYINT NOT NULL CHECK (access BETWEEN 0 AND 5),
    useful       TEXT NOT NULL,
    missing      TEXT NOT NULL,
    KEY ix_gathering_feedback (gathering_id),
    CONSTRAINT fk_gathering_feedback FOREIGN KEY (gathering_id) REFERENCES gathering (id)
);
