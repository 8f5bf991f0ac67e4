/**
 * Commands for whoever keeps the backups and the master key. For backups MariaDB's own programs do
 * the work, and these say what was kept, find out whether it is whole, and put it back. None needs
 * a running Waymark.
 */
package org.waymark.operations;
