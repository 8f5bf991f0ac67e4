/** Resources, and finding them by their words; what each query promises stands at its interface. */
package org.waymark.persistence.resource;
