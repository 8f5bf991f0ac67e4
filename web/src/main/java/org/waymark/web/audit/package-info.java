/** The audit trail as administrators read it: names, actions and ids. */
package org.waymark.web.audit;
