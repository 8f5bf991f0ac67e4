-- The day for which a mentor's training is booked; what was held is trained_on.
ALTER TABLE enrolment ADD COLUMN training_booked_on DATE NULL AFTER training_kind;
