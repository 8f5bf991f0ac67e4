/** Questionnaires, and what came of them. */
package org.waymark.web.evaluation;
