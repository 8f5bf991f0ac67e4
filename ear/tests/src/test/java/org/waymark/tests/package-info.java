/**
 * The whole application, in two halves that run at the same time, each with a server and a database
 * of its own.
 */
package org.waymark.tests;
