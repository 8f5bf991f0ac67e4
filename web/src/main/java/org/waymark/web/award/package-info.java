/** Working for an award, marking what was submitted, and the register of holders. */
package org.waymark.web.award;
