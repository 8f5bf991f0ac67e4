/**
 * Actions: what one of a pair, or both, will do by a day. They are written under a meeting's log or
 * an objective of the plan and carried forward on the pair's page until they are done. The words
 * are sealed with the pair's key. Uses partnership and vault; knows nothing of the documents they
 * stand in but their ids.
 */
package org.waymark.action;
