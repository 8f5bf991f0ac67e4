/**
 * Release time [3]: the minutes that mentoring takes, each of the two for themselves, month by
 * month beside what is released for it; and, for those who plan it, what it costs by grade. Reads
 * minutes and days, never a word of what was written. A manager sees a mentor's time; a mentee's
 * only where the agreement says so.
 */
package org.waymark.release;
