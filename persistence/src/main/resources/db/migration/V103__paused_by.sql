-- The coordinator who paused new requests to a mentor; null where the mentor did, or nobody.
ALTER TABLE enrolment
    ADD COLUMN paused_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER paused,
    ADD CONSTRAINT fk_enrolment_paused_by FOREIGN KEY (paused_by) REFERENCES person (id);
