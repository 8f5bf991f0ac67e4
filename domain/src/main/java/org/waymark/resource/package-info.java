/**
 * Guides, links, articles and the information pack (PRODUCT §14), by role, phase and theme, kept by
 * coordinators; and whether the links still lead anywhere. Knows schemes, phases and who
 * coordinates them; who has joined is asked in the query.
 */
package org.waymark.resource;
