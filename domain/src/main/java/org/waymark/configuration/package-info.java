/**
 * What an installation is told from outside: every variable with what is expected of it, read in
 * one place and checked before anything else begins. Knows no feature, and stands left of all.
 */
package org.waymark.configuration;
