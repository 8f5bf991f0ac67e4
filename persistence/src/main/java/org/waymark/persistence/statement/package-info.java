/** Statements, and what they are made of. */
package org.waymark.persistence.statement;
