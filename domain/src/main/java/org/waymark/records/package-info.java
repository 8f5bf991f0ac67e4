/**
 * The university's staff records: the files that fill the directory, with their dry run, and what
 * an administrator looks up in it. Only this package uses FastCSV.
 */
package org.waymark.records;
