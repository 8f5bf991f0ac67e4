/** Looking back, alone and together. */
package org.waymark.web.review;
