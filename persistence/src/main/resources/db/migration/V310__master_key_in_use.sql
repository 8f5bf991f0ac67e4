-- Which master key wraps the keys: a digest that opens nothing. Whoever adds a key reads it under a lock, so that a server
-- which was forgotten when another master key was put in its place can't seal with the old one.
CREATE TABLE master_key (
    id          TINYINT NOT NULL PRIMARY KEY CHECK (id = 1),
    fingerprint CHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
