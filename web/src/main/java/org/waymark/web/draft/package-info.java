/** Keeps what is being typed: the page's script sends it every few seconds. */
package org.waymark.web.draft;
