/** The versions of forms. */
package org.waymark.persistence.form;
