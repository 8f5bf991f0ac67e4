-- What only the person and the coordinators of the phase read, sealed with the person's own key.
ALTER TABLE enrolment ADD COLUMN coordinator_answers LONGBLOB NULL AFTER own_answers;
