package org.waymark.matching.assignment;

/**
 * Those who are assigned together: either the crowd, for whom nobody is a mentor too, or all
 * others. Whom a part may not use has a price {@linkplain Prices#OUT_OF_REACH out of reach}.
 *
 * @param roomy whether places will stay free; these have to be without a price in the end
 */
record Part(int[] mentees, boolean isCrowd, boolean roomy) {}
