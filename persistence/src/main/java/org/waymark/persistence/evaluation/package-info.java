/** Questionnaires, and answers that no query joins to a person. */
package org.waymark.persistence.evaluation;
