/** The pair's observations: proposing, seeing where one stands, writing a part, marking. */
package org.waymark.web.observation;
