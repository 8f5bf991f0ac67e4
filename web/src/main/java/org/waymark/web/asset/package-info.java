/** How style sheets, scripts and pictures are named, so that browsers keep them for a year. */
package org.waymark.web.asset;
