/** Keeps what staff come together for. */
package org.waymark.persistence.community;
