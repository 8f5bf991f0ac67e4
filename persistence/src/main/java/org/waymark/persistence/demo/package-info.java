/** What of the demonstration's story was lived. */
package org.waymark.persistence.demo;
