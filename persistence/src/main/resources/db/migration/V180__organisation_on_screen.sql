-- What the university no longer uses is retired: old posts keep it, new ones can't be given it.
ALTER TABLE org_unit ADD COLUMN retired BOOLEAN NOT NULL DEFAULT FALSE AFTER department_id;

ALTER TABLE site
    ADD COLUMN retired BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN version INT NOT NULL DEFAULT 1;

ALTER TABLE job_family
    ADD COLUMN retired BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN version INT NOT NULL DEFAULT 1;

ALTER TABLE grade
    ADD COLUMN retired BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN version INT NOT NULL DEFAULT 1;

-- Files name sites, job families and grades; those that still say the name from before are understood.
CREATE TABLE former_name (
    id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    list     VARCHAR(20) NOT NULL CHECK (list IN ('SITE', 'JOB_FAMILY', 'GRADE')),
    name     VARCHAR(200) NOT NULL,
    -- The id of the site, job family or grade.
    entry_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT uk_former_name UNIQUE (list, name)
);
