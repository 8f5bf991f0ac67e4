/**
 * Forms and their answers. The agreement, the log, a report and every other document is a set of
 * answers to one version of a form; a document keeps the version it was written on. The words of a
 * form are a template's data, not the program's texts. Knows nobody's content: answers are sealed
 * by whoever holds the document.
 */
package org.waymark.form;
