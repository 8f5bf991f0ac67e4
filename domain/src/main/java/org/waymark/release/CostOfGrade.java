package org.waymark.release;

import java.math.BigDecimal;
import org.waymark.people.GradeId;

/**
 * A grade and its hourly cost.
 *
 * @param hourly in pounds, or null where none is said
 */
public record CostOfGrade(GradeId grade, String name, BigDecimal hourly) {}
