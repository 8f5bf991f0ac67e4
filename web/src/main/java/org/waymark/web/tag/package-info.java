/**
 * The pieces that pages are built of, {@code xmlns:w="http://waymark.org/tags"}. What needs to know
 * a value, a message or an id is a component here; what is only markup is a tag file in {@code
 * WEB-INF/tags}. Each writes exactly the markup of the reference screens.
 */
package org.waymark.web.tag;
