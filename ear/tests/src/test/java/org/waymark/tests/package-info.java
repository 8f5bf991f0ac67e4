/**
 * The whole application: people using it in a browser, what it answers to anyone who asks, and what
 * is left after a power cut. One test class per journey or promise.
 */
package org.waymark.tests;
