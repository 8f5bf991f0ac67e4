package org.waymark.vault;

import com.google.crypto.tink.Aead;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * The keys unwrapped so far, remembered until the transaction ends and no longer: a page that opens
 * ten texts of one pair reads their key once, and a key whose making was rolled back is forgotten
 * with it.
 */
@TransactionScoped
public class OpenKeys implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Map<KeyName, Aead> keys = new HashMap<>();

    public Aead get(KeyName name) {
        return keys.get(name);
    }

    public void put(KeyName name, Aead key) {
        keys.put(name, key);
    }

    public void forget(KeyName name) {
        keys.remove(name);
    }
}
