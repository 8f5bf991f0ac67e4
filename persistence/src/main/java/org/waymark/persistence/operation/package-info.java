/** What the databases say of the installation, for those who run it. */
package org.waymark.persistence.operation;
