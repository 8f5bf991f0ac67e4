/** Where people find help, for anybody; and for administrators, who write it down. */
package org.waymark.web.signpost;
