/** The development plan: its objectives in their order, and one of them. */
package org.waymark.web.plan;
