/**
 * What somebody was typing when the session ended or the browser closed: the answers in a form so
 * far, sealed with the person's own key, until they are sent or thrown away. A feature discards the
 * draft in the transaction that keeps the finished text.
 */
package org.waymark.draft;
