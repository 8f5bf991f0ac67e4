-- Every later table is made with these, whatever the server's default is.
ALTER DATABASE CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE org_unit (
    id            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    code          VARCHAR(40)  NOT NULL,
    name          VARCHAR(200) NOT NULL,
    kind          VARCHAR(20)  NOT NULL CHECK (kind IN ('UNIVERSITY', 'COLLEGE', 'SCHOOL', 'DEPARTMENT', 'DISCIPLINE')),
    parent_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- The unit itself or the nearest department above it, so that a card needs no walk up the tree.
    department_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    version       INT NOT NULL,
    CONSTRAINT uk_org_unit_code UNIQUE (code),
    CONSTRAINT fk_org_unit_parent FOREIGN KEY (parent_id) REFERENCES org_unit (id),
    CONSTRAINT fk_org_unit_department FOREIGN KEY (department_id) REFERENCES org_unit (id)
);

CREATE TABLE site (
    id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    CONSTRAINT uk_site_name UNIQUE (name)
);

CREATE TABLE job_family (
    id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    CONSTRAINT uk_job_family_name UNIQUE (name)
);

CREATE TABLE grade (
    id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name     VARCHAR(100) NOT NULL,
    position INT NOT NULL,
    CONSTRAINT uk_grade_name UNIQUE (name)
);

CREATE TABLE person (
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    staff_number   VARCHAR(40)  NOT NULL,
    given_name     VARCHAR(100) NOT NULL,
    family_name    VARCHAR(100) NOT NULL,
    preferred_name VARCHAR(100) NULL,
    -- What others see and search: made of the names above by the person, never a former name.
    shown_name     VARCHAR(201) NOT NULL,
    sort_name      VARCHAR(202) NOT NULL,
    pronouns       VARCHAR(40)  NULL,
    email          VARCHAR(254) NULL,
    state          VARCHAR(20)  NOT NULL CHECK (state IN ('ACTIVE', 'ON_LEAVE', 'LEAVER')),
    version        INT NOT NULL,
    CONSTRAINT uk_person_staff_number UNIQUE (staff_number),
    CONSTRAINT uk_person_email UNIQUE (email),
    KEY ix_person_sort (sort_name, id)
);

CREATE TABLE post (
    id            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    person_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- 1 is the main post.
    number        INT NOT NULL CHECK (number >= 1),
    unit_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    site_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    job_family_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    grade_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fte           DECIMAL(4, 3) NOT NULL CHECK (fte > 0 AND fte <= 1),
    role_title    VARCHAR(200) NOT NULL,
    starts        DATE NOT NULL,
    contract_end  DATE NULL,
    manager_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    CONSTRAINT uk_post_number UNIQUE (person_id, number),
    CONSTRAINT fk_post_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_post_unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
    CONSTRAINT fk_post_site FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT fk_post_job_family FOREIGN KEY (job_family_id) REFERENCES job_family (id),
    CONSTRAINT fk_post_grade FOREIGN KEY (grade_id) REFERENCES grade (id),
    CONSTRAINT fk_post_manager FOREIGN KEY (manager_id) REFERENCES person (id)
);

-- Days on which the university is closed besides weekends.
CREATE TABLE closure_day (
    day  DATE NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL
);

CREATE TABLE account (
    person_id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    login_name         VARCHAR(254) NOT NULL,
    password_hash      VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- Counts changes of the password: sessions from before it end.
    credential_version INT NOT NULL,
    -- Counts changes of what the person may do: sessions from before it take up the new roles.
    access_version     INT NOT NULL,
    version            INT NOT NULL,
    CONSTRAINT uk_account_login_name UNIQUE (login_name),
    CONSTRAINT fk_account_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Roles that somebody was named for by hand; others come from the directory, schemes and awards.
CREATE TABLE appointment (
    person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role      VARCHAR(20) NOT NULL CHECK (role IN ('ADMINISTRATOR', 'ASSESSOR')),
    PRIMARY KEY (person_id, role),
    CONSTRAINT fk_appointment_account FOREIGN KEY (person_id) REFERENCES account (person_id)
);
