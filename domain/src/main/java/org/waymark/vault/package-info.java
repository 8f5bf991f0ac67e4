/**
 * Sealed text: what people write to each other, encrypted at rest with a key of its own for each
 * partnership and each person; each key is itself sealed with the installation's master key.
 * Destroying a key destroys what it sealed. Nothing is opened without a {@link
 * org.waymark.vault.Proof}. Only this package uses Tink and knows keys.
 */
package org.waymark.vault;
