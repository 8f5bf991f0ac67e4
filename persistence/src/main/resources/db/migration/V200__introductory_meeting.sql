-- Introductory meetings, to which experienced staff are asked so that some offer to be mentors.
CREATE TABLE gathering (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phase_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    begins_at    DATETIME(6) NOT NULL,
    minutes      INT NOT NULL CHECK (minutes BETWEEN 10 AND 480),
    place        VARCHAR(200) NOT NULL,
    link         VARCHAR(500) NOT NULL,
    words        TEXT NOT NULL,
    arranged_by  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cancelled_at DATETIME(6) NULL,
    -- When it was found to have begun, and nobody was waited for any more.
    over_at      DATETIME(6) NULL,
    version      BIGINT NOT NULL,
    KEY ix_gathering_phase (phase_id, begins_at),
    KEY ix_gathering_over (over_at, begins_at),
    CONSTRAINT fk_gathering_phase FOREIGN KEY (phase_id) REFERENCES phase (id),
    CONSTRAINT fk_gathering_by FOREIGN KEY (arranged_by) REFERENCES person (id)
);

CREATE TABLE gathering_seat (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    gathering_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answer       VARCHAR(10) NOT NULL DEFAULT 'NONE' CHECK (answer IN ('NONE', 'COMES', 'CANNOT')),
    answered_at  DATETIME(6) NULL,
    -- Since when they would be a mentor.
    offered_at   DATETIME(6) NULL,
    version      BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT uk_gathering_seat UNIQUE (gathering_id, person_id),
    KEY ix_gathering_seat_person (person_id),
    CONSTRAINT fk_gathering_seat_gathering FOREIGN KEY (gathering_id) REFERENCES gathering (id),
    CONSTRAINT fk_gathering_seat_person FOREIGN KEY (person_id) REFERENCES person (id)
);
