/**
 * Who is asking: the roles, the person behind the current call, accounts and sign-in. Roles open a
 * door; what lies behind it is decided by the relationship, in the query or by a proof.
 */
package org.waymark.access;
