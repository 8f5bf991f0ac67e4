package org.waymark.evaluation;

import java.util.List;

/**
 * What a scheme's page says of what came of it.
 *
 * @param changed only for those who have joined it
 */
public record SchemeVoices(String scheme, List<Quoted> quoted, List<Changed> changed) {}
