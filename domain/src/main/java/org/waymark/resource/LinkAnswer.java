package org.waymark.resource;

/**
 * What was found behind an address.
 *
 * @param said in a word, such as "404" or "no answer"; never anything that the other side wrote
 */
public record LinkAnswer(LinkState state, String said) {}
