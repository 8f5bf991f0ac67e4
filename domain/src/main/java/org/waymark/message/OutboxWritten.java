package org.waymark.message;

/** Something was written to the outbox; wakes the postman once it is committed. */
public record OutboxWritten() {}
