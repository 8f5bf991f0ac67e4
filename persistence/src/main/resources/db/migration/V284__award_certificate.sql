-- The register of holders; a certificate is found by its code.
CREATE TABLE award_certificate (
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    award_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code       CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title      VARCHAR(120) NOT NULL,
    shown_name VARCHAR(201) NOT NULL,
    awarded_on DATE NOT NULL,
    CONSTRAINT uk_award_certificate_code UNIQUE (code),
    CONSTRAINT uk_award_certificate_holder UNIQUE (award_id, person_id),
    CONSTRAINT fk_award_certificate_award FOREIGN KEY (award_id) REFERENCES award (id),
    CONSTRAINT fk_award_certificate_person FOREIGN KEY (person_id) REFERENCES person (id)
);
