/**
 * Goes the features' {@link org.waymark.shared.Round}s: each once in its period, by one server.
 * Knows no feature.
 */
package org.waymark.rounds;
