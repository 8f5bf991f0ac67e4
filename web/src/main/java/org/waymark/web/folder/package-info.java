/** A scheme's folder of evidence: reading it, filling it, and taking it along as a file. */
package org.waymark.web.folder;
