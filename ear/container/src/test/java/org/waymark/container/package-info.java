/**
 * What only a container can promise, checked inside one: that a door is closed to whoever lacks its
 * role, that a deed and its consequences are one transaction, and that events and rounds go where
 * they should. The classes here are packed into the application that is tested; what starts it
 * stands in {@code server}.
 */
package org.waymark.container;
