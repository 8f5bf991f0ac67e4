/**
 * The pair's page. What other features show on it stands in {@code /WEB-INF/pair/<feature>.xhtml}
 * with a bean that is a {@link org.waymark.web.partnership.PairFragment}.
 */
package org.waymark.web.partnership;
