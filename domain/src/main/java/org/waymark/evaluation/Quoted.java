package org.waymark.evaluation;

/** Words on a scheme's page, with who said them. */
public record Quoted(String scheme, String name, String words) {}
