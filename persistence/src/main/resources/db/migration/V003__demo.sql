-- What of the demonstration's story was lived; empty everywhere else.
CREATE TABLE demo_chapter (
    name     VARCHAR(100) NOT NULL PRIMARY KEY,
    lived_at DATETIME(6)  NOT NULL
);
