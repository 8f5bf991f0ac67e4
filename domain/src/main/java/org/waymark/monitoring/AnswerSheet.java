package org.waymark.monitoring;

import org.waymark.vault.SealedText;

/**
 * Somebody's answers as they are kept. Says neither whose they are nor when they were given.
 *
 * @param pseudonym whose they are, for those who can ask the vault
 * @param key the random name of the key that opens this sheet and no other
 */
public record AnswerSheet(String pseudonym, String key, SealedText answers) {
    SheetKey proof() {
        return new SheetKey(key);
    }
}
