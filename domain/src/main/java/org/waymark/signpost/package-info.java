/**
 * Where people turn for wellbeing, harassment and safeguarding (PRODUCT §14), in the university's
 * words. Reading leaves no trace: it is open to everybody, asks nobody who they are, and fires
 * nothing. Only what administrators change is told.
 */
package org.waymark.signpost;
