package planted.scheme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Planted: an entity that anybody can set. In no persistence unit. */
@Entity
public class Unguarded {
    @Id private String id;

    public void setId(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
