-- What a message of no phase says, such as a digest, where an administrator has put it in other words.
CREATE TABLE common_message (
    message_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    subject     VARCHAR(200) NOT NULL,
    -- A paragraph a line.
    body        TEXT NOT NULL,
    version     BIGINT NOT NULL
);
