-- A message can be held until its reader wants it, be told in a digest, or end without being sent.
ALTER TABLE outbox_message
    MODIFY COLUMN state VARCHAR(20) NOT NULL CHECK (state IN
        ('WAITING', 'HELD', 'SENT', 'IN_DIGEST', 'LEFT_OUT', 'DECLINED', 'NO_ADDRESS', 'FAILED')),
    ADD COLUMN digest_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD CONSTRAINT ck_outbox_message_digest
        CHECK ((digest_id IS NOT NULL) = (state = 'IN_DIGEST')),
    ADD CONSTRAINT fk_outbox_message_digest FOREIGN KEY (digest_id) REFERENCES outbox_message (id),
    ADD KEY ix_outbox_message_person (person_id, state, next_attempt_at);
