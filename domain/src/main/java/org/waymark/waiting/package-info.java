/**
 * What waits for whom. One observer class for each feature, {@code RequestWaiting} for what happens
 * to requests, adds a row when something begins to wait and ends it when it is done, in the same
 * transaction. Home, the navigation and digests only read these rows. Knows all features; no
 * feature knows it.
 *
 * <p>A new kind needs its sentences in {@code texts/waiting.properties}: {@code
 * waiting.<kind>.title}, {@code .line} and {@code .button}, and {@code .others} where the other
 * person sees that it waits; {0} is a person's name, {1} the due day.
 */
package org.waymark.waiting;
