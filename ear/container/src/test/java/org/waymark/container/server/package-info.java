/**
 * Outside the container: starts a Payara Micro and a MariaDB with the application and its tests in
 * it. Nothing of this is packed into the application.
 */
package org.waymark.container.server;
