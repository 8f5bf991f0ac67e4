/**
 * Starts a real MariaDB and a real Payara Server on this machine and brings an application into it;
 * or a Payara Micro, for tests inside a container.
 *
 * <p>Knows nothing of the application: the run command and the tests tell it what to start, where
 * to keep it and which environment to hand on. Everything it starts ends with this JVM, the last
 * started first; what a killed run left behind is found by its pid file and ended at the next
 * start.
 */
package org.waymark.launcher;
