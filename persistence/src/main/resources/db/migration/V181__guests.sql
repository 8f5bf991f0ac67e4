-- Mentors from partner institutions, who are in no staff file. Their last day makes them leavers.
ALTER TABLE person
    ADD COLUMN institution VARCHAR(200) NULL AFTER state,
    ADD COLUMN guest_role VARCHAR(200) NULL AFTER institution,
    ADD COLUMN guest_until DATE NULL AFTER guest_role,
    ADD CONSTRAINT ck_person_guest CHECK (
        (institution IS NULL) = (guest_until IS NULL) AND (institution IS NULL) = (guest_role IS NULL)),
    ADD KEY ix_person_guest (guest_until, state);
