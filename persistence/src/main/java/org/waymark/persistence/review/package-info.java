/** Reviews, and the pairs that are due for one. */
package org.waymark.persistence.review;
