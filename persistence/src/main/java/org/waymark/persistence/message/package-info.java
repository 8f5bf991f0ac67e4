/** The outbox, and where mail goes to. */
package org.waymark.persistence.message;
