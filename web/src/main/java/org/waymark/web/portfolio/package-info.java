/**
 * The portfolio: gathering evidence, a profile and a learning diary, and letting others read some.
 */
package org.waymark.web.portfolio;
