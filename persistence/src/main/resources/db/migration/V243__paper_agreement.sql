-- That two signed on paper, with the dates and no words.
CREATE TABLE paper_agreement (
    partnership_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    signed_on      DATE NOT NULL,
    starts_on      DATE NOT NULL,
    ends_on        DATE NOT NULL,
    noted_by       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    noted_at       DATETIME(6) NOT NULL,
    CONSTRAINT fk_paper_agreement_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_paper_agreement_noted_by FOREIGN KEY (noted_by) REFERENCES person (id),
    CONSTRAINT ck_paper_agreement_days CHECK (ends_on > starts_on)
);
