/**
 * Meetings of a pair and their log. One proposes up to three times, the other accepts one or
 * suggests others. A phase that requires training holds no meeting before the mentor's training is
 * recorded. The log is written by both and sealed with the pair's key; a private note is sealed
 * with its author's. A lapse is a date, never a judgement.
 */
package org.waymark.meeting;
