package org.waymark.meeting;

import java.time.Instant;
import java.util.List;

/**
 * A time to choose, and what would be booked with it.
 *
 * @param after the later dates, where the proposal goes on
 */
public record TimeOffered(Instant begins, List<Instant> after) {}
