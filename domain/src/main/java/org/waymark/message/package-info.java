/**
 * Messages that tell someone that a step waits for them. One observer class for each feature,
 * {@code RequestMessages} for what happens to requests, writes to the {@link
 * org.waymark.message.Outbox} in the transaction of what happened; a sender takes it from there, so
 * that nothing is lost and nothing is told that didn't happen. The outbox holds keys, ids, dates
 * and counts; names are looked up at sending, and so is what a calendar is told of a date; no
 * message holds a word that somebody wrote. Knows all features, and of {@code waiting} what waits;
 * no feature knows it. Only this package uses FreeMarker.
 *
 * <p>A message goes at once, unless its reader wishes otherwise: then it is held ({@link
 * org.waymark.message.HeldMail}) and goes at the end of their quiet hours, or in a digest. {@code
 * MessageRules} says of each message why one gets it, and so whether one can do without.
 *
 * <p>An observer is a few lines:
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class RequestMessages {
 *     @Inject Outbox outbox;
 *
 *     void on(@Observes RequestSent sent) {
 *         outbox.write("request", sent.mentor(), "/my/matching/request.xhtml?id=" + sent.request().value(),
 *                 Map.of("partner", sent.mentee().value(), "date", sent.replyBy().toString()));
 *     }
 * }
 * }</pre>
 */
package org.waymark.message;
