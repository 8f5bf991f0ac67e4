/** Pages of the demonstration: its messages and its clock. Not there elsewhere. */
package org.waymark.web.demo;
