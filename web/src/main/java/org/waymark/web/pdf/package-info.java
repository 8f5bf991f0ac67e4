/**
 * Documents as PDF files that a screen reader can read: tagged, with a title, a language, headings
 * and tables (PDF/UA-1). Whoever has something to be saved says what is on its {@link
 * org.waymark.web.pdf.Sheet}; only this package knows the library.
 */
package org.waymark.web.pdf;
