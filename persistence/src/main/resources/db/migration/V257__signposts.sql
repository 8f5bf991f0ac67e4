-- Where people find help; what the university wrote down. Nothing is kept of who reads it.
CREATE TABLE signpost (
    id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    kind     VARCHAR(12) NOT NULL CHECK (kind IN ('WELLBEING', 'HARASSMENT', 'SAFEGUARDING')),
    title    VARCHAR(120) NOT NULL,
    words    TEXT NOT NULL,
    phone    VARCHAR(60) NOT NULL,
    email    VARCHAR(200) NOT NULL,
    address  VARCHAR(500) NOT NULL,
    position INT NOT NULL,
    version  BIGINT NOT NULL
);
